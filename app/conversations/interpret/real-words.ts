/**
 * Everyday words that stand one slip of the finger from a word of the lexicon and are meant as they stand. Kept by
 * hand: when a text is misread because a real word was "corrected", its word belongs here.
 */
const english = `
found function value system systems share case each along tree current parse windows cause handle setting parser small simple
lesser around head takes large fields remote regular exist exists follows gives pack testing upon catch matches helper accepts throws
compare print shell force places stack listed major stable fails clear plain parent early scope breaking condition leading
patches shows claims bound produce thrown unique closed power term managed model cover listen steps learned reasons stored speed
sense treat spaces hard wrote editor writes seconds white altered nodes sole blame closing tried parties bare helps members apple
filed rely pending letter quiet digital crash skipped math alter groups quotes broke detail passes blocks stale caller stars lock
forgot charts chosen begins height dates labels sorted quoted latter slower desired presence owned layer breaks area march enter
guides timer slice pieces tick colon pause tracing refused heading click ideal inner leaving finds drain signals safer walking north
scale breach runner raise owners yield batch secrets killed brought spelling hosts months sharing topic ordinary traces timed
pure haven worse leaves fired teach chains gain forth sorts recover brace filled saving theme clark moves solve agents waits stays
thought spent posts slight star falls served ours launch worry fires sheet sides answers coded skill speeds scales prime stray paris
tied balanced wider gate shot border resort hanging paint gather letting saves threw west texas angle races stands brings willing
paper locks stories solid fault summer stone mesa roll angular picks waste mine chooses agenda hunter portal salt western worst
dollar swift badly broad socks mouse spots parity lawyers cooper retired tight richer hands sticky scrape danger peak gender
night stroke lived pressed accent thorough warm cold spending ground indian brands typer ties player chances market sweet swear
street stress sleep sheep shape shade shake shame sharp shave shelf shine shirt shirts shoot shore short shorts shots shout
prize pride prince bride brick trick truck trunk track tracks trace grace grade train trail trial trait tread trend tried treats
order border older elder orders ladder leader reader tender gender render lender sender fender vendor
canal camel candle handle candles cancer dancer dance chance glance lance
touch tough rough though thorough through bought brought caught taught fought sought ought
money honey monkey donkey hockey turkey journey
please pleased pleasure release lease cease crease grease
right light might sight night fight tight eight weight height
house mouse blouse horse nurse purse curse course
there where here these those three their theirs
watch match patch catch hatch batch latch witch which switch pitch ditch stitch
dress press cress
stock stack stick stuck sticks stocks shock clock block black slack snack
return returned turn turned
price rice nice dice mice spice cook book look took good food mood wood prices priced pricey slice spice space spaces spicy
sales saves sakes tales males gales scales
stars start starts smart chart heart heard beard board
shopping shipping chopping dropping hopping whipping skipping slipping
sending spending bending lending mending ending vending
texture textile context contest
mango tango banjo
coffee toffee
bottle battle cattle kettle settle little title
delivered
messy messed message messenger
letters better butter bitter matter batter
never clever fever lever seven sever
every very berry cherry merry ferry
quick quack quilt quilts quite quiet
number lumber timber
black blank blanket
glass class grass brass
cream dream steam stream scream
brown crown drown frown grown
green greet greek greed
sugar cigar
linen liner lined lines lined
leather weather feather heather
soaps stops steps shops ships chips clips
color colors collar cooler
medium media
large larger barge
planner planned planner spanner scanner
charger changer chargers
laser later layer water wafer
print prints paint point points joint saint
`;

const others = `
pezzo pezzi stati states united prius sorting heels feels reels peels eels wheels niquel madre padre boca comprou comprei comprado compraron comprato comprata luna terra tierra poderia podria podia
mesa masa casa caso cosa cosas hora horas ahora nunca nuevo nueva nuevos nuevas bueno buena buenos buenas
parte partes parle parler parles pense pensez penser monde mondes temps tempo tempos porte portes porta
lange lang ganz ganze guten guter gutes immer immes nimmer leben lieben liebe haus hause heute leute
vida vidas coisa coisas gente mente sempre sembra tempo molto moltissimo troppo dopo prima primo
veel heel deel geel niets iets ergens nergens altijd nooit
pyaar pyar achha kaam naam shaam aaj kal parso
`;

export const realWords: ReadonlySet<string> = new Set(`${english} ${others}`.split(/\s+/).filter(Boolean));
