import type { CatalogueItem } from "#app/products/catalogue.ts";

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <Value>(random: () => number, values: readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
};

const list = (words: string) => words.trim().split(/\s+/);

const nouns = list(`
  Mug Teapot Kettle Plate Bowl Vase Candle Lantern Lamp Cushion Blanket Throw Quilt Pillow Rug Curtain Towel Bathrobe Slippers Apron
  Tumbler Flask Bottle Thermos Jar Canister Tray Basket Hamper Planter Trowel Watering-Can Birdhouse Bench Stool Chair Armchair Sofa Table Desk
  Bookcase Shelf Cabinet Dresser Mirror Clock Calendar Notebook Journal Planner Pencil Pen Marker Sketchbook Easel Paintbrush Canvas Print Poster Frame
  T-Shirt Shirt Blouse Sweater Cardigan Hoodie Jacket Coat Parka Vest Dress Skirt Trousers Jeans Shorts Leggings Socks Scarf Gloves Mittens
  Hat Beanie Cap Belt Wallet Purse Handbag Backpack Rucksack Suitcase Umbrella Sunglasses Watch Bracelet Necklace Earrings Ring Brooch Anklet Pendant
  Sneakers Boots Sandals Loafers Heels Moccasins Soap Shampoo Conditioner Lotion Balm Serum Perfume Cologne Deodorant Toothbrush Comb Hairbrush Razor Sponge
  Coffee Espresso Tea Chocolate Truffles Biscuits Cookies Granola Honey Marmalade Chutney Mustard Olive-Oil Vinegar Pasta Noodles Rice Lentils Almonds Pistachios
  Headphones Earbuds Speaker Charger Cable Keyboard Mouse Webcam Tripod Flashlight Compass Tent Hammock Sleeping-Bag Kayak Paddle Helmet Bicycle Scooter Skateboard
  Puzzle Doll Teddy Kite Yo-Yo Xylophone Ukulele Harmonica Guitar Violin Drum Dumbbell Kettlebell Yoga-Mat Racket Football Basketball Frisbee Whistle Stopwatch
  Collar Leash Birdfeeder Aquarium Hamster-Wheel Catnip Corkscrew Decanter Whisk Ladle Spatula Colander Skillet Saucepan Casserole Wok Grater Peeler Cleaver Chopping-Board`);
const materials = list(`
  Cotton Linen Wool Merino Cashmere Silk Velvet Denim Leather Suede Canvas Bamboo Oak Walnut Teak Cork Rattan Wicker Ceramic Porcelain
  Stoneware Glass Crystal Marble Granite Slate Copper Brass Bronze Steel Titanium Aluminium Silicone Rubber Recycled Organic Beeswax Lavender Vanilla Cinnamon`);
const adjectives = list(`
  Rustic Vintage Modern Classic Handmade Handcrafted Elegant Cosy Chunky Slim Foldable Portable Waterproof Insulated Striped Checked Floral Geometric Nordic Moroccan
  Japanese Italian Coastal Alpine Urban Botanical Celestial Festive Everyday Signature Essential Premium Deluxe Compact Oversized Lightweight Reversible Quilted Knitted Woven
  Embroidered Engraved Hammered Glazed Speckled Marbled Frosted Polished Matte Glossy Scented Unscented Toasted Roasted Salted Smoked Spiced Tangy Creamy Crunchy
  Wireless Rechargeable Solar Magnetic Ergonomic Adjustable Stackable Washable Breathable Stretchy Padded Fleece Thermal Windproof Reflective Neon Pastel Metallic Sparkly Cheerful
  Sleepy Wandering Hidden Golden Silver Midnight Sunrise Meadow Forest Ocean Desert Harbour Orchard Thistle Juniper Magnolia Cypress Saffron Indigo Terracotta`);
const series = list(`
  Aurora Bellamy Calder Delphine Everly Fennimore Galloway Hawthorn Isolde Jasper Kensington Lumiere Montague Nimbus Ottoline Peregrine Quincy Rosalind Sullivan Tamsin
  Ulverston Valencia Whitby Xanthe Yarrow Zephyr Arcadia Brindle Cormorant Driftwood Elderberry Foxglove Gingham Huckleberry Inverness Kestrel Larkspur Marigold Nutmeg Osprey`);
const syllables = list(
  "ba be bo ca co da do el fa fi ga go ha il ja ka ki la lo ma mi mo na no or pa pe ra ri ro sa so ta ti to va vo wa xi ya zo bran crel dron fern glim stor tresk vint",
);
const endings = list("ra lia no vex ton sta mere den lo wick via ne dor ix ta na rel mont sa ko");

/** Invented brands: a real shop's titles are full of names that no dictionary holds. */
function inventedNames(count: number, random: () => number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = pick(random, syllables) + (random() < 0.6 ? pick(random, syllables) : "") + pick(random, endings);
    if (name.length > 4) names.add(name.charAt(0).toUpperCase() + name.slice(1));
  }
  return [...names];
}

const colours = ["Red", "Blue", "Green", "Black", "White", "Grey", "Yellow", "Pink"];
const sizes = ["S", "M", "L", "XL"];

/** Titles of a large and varied shop. */
export function variedTitles(count: number, seed: number): string[] {
  const random = seeded(seed);
  const names = [...series, ...inventedNames(4000, random)];
  const titles = new Set<string>();
  while (titles.size < count) {
    const parts = [pick(random, adjectives), pick(random, materials), pick(random, nouns).replace("-", " ")];
    const shape = random();
    if (shape < 0.35) parts.unshift(pick(random, names));
    else if (shape < 0.5) parts[0] = pick(random, names);
    else if (shape < 0.6) parts.push("with", pick(random, adjectives), "Finish");
    else if (shape < 0.7) parts.push(`${String(pick(random, [100, 250, 350, 500, 750]))}${pick(random, ["ml", "g"])}`);
    if (new Set(parts).size === parts.length) titles.add(parts.join(" "));
  }
  return [...titles];
}

/** The hardest shop there is: every title differs from seventy others in a single word. */
export function gridTitles(): string[] {
  const first = adjectives.filter((_, index) => index % 4 === 0);
  const second = materials.filter((_, index) => index % 5 < 2);
  const third = nouns.filter((noun, index) => !noun.includes("-") && index % 8 === 0);
  return first.flatMap((one) => second.flatMap((two) => third.map((three) => `${one} ${two} ${three}`)));
}

export function itemOf(title: string, place: number, more: Partial<CatalogueItem> = {}): CatalogueItem {
  return {
    productId: `gid://shopify/Product/${place + 1}`,
    variantId: `gid://shopify/ProductVariant/${place + 1}00`,
    title,
    variantTitle: null,
    options: [],
    sku: null,
    barcode: null,
    shortCode: null,
    price: "12.00",
    compareAtPrice: null,
    currency: "USD",
    available: true,
    quantity: 10,
    ...more,
  };
}

/** One item for each title; every third product comes in colours and sizes instead. */
export function itemsOf(titles: readonly string[]): CatalogueItem[] {
  return titles.flatMap((title, place) => {
    const item = itemOf(title, place, { sku: `SKU-${place + 1}` });
    return place % 3 === 0
      ? variantsOf(item, colours.slice(place % 5, (place % 5) + 2), sizes.slice(place % 2))
      : [item];
  });
}

export function variantsOf(
  item: CatalogueItem,
  itsColours: readonly string[],
  itsSizes: readonly string[],
): CatalogueItem[] {
  return itsColours.flatMap((colour) =>
    itsSizes.map((size) => ({
      ...item,
      variantId: `${item.variantId}-${colour}-${size}`,
      variantTitle: `${colour} / ${size}`,
      sku: item.sku && `${item.sku}-${colour.slice(0, 2)}-${size}`,
      options: [
        { name: "Color", value: colour },
        { name: "Size", value: size },
      ],
    })),
  );
}
