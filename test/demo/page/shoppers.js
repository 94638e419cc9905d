import { byId, element } from "./element.js";

const colours = ["#7a4dd8", "#a34a0b", "#0b6c80", "#5b6270"];
const initials = (name) => (name === "Unknown" ? "?" : name.replace(/(\w)\w*\s*/g, "$1"));

/** Whose phone it is. A dot says that somebody else got a text meanwhile. */
export function createShoppers(shoppers, onChoose) {
  const dots = new Map();
  byId("shoppers").append(...shoppers.map((shopper, index) => face(shopper, index)));

  function face(shopper, index) {
    const dot = element("span", { className: "dot", hidden: true, role: "img", ariaLabel: "new texts" });
    dots.set(shopper.phone, dot);
    const choose = () => {
      dot.hidden = true;
      void onChoose(shopper);
    };
    return element(
      "label",
      { className: "shopper" },
      element("input", { type: "radio", name: "shopper", className: "unseen", checked: index === 0, onchange: choose }),
      element(
        "span",
        { className: "face", style: `background:${colours[index % colours.length]}`, ariaHidden: "true" },
        initials(shopper.name),
      ),
      shopper.name,
      dot,
    );
  }

  return {
    mark(phone) {
      const dot = dots.get(phone);
      if (dot) dot.hidden = false;
    },
  };
}
