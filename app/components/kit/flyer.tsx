import type { Flyer as Printed } from "#app/flyers/flyer.ts";
import type { Size } from "#app/flyers/size.ts";

type Props = { flyer: Printed; size: Size; alt: string };

/** So long that it would not stand on one line. */
const longSays = 14;

/** A flyer as it is printed, at any width. */
export const Flyer = ({ flyer, size, alt }: Props) => {
  const { language, shop, headline, text, says, to, number, scan, qr, products, legal } = flyer;
  return (
    <div className="flyer" data-size={size} data-lines={products?.lines.length ?? 0} lang={language}>
      <div className="flyer-page">
        <p className="flyer-shop">{shop}</p>
        <p className="flyer-headline">{headline}</p>
        <p className="flyer-call">
          {text}
          <span className="flyer-says" data-long={says.length > longSays ? "yes" : "no"}>
            {says}
          </span>
          {to}
          <span className="flyer-number">{number}</span>
        </p>
        <div>
          <img className="flyer-qr" alt={alt} src={`data:image/svg+xml,${encodeURIComponent(qr)}`} />
        </div>
        <p className="flyer-scan">{scan}</p>
        {products && (
          <div className="flyer-products">
            <p>
              <b>{products.heading}</b>
            </p>
            <ul>
              {products.lines.map((line) => (
                <li key={line.says}>
                  <span>
                    <b>{line.says}</b> {line.title}
                  </span>
                  <span>{line.price}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="flyer-legal">{legal}</p>
      </div>
    </div>
  );
};
