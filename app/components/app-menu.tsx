import { Link } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";

/** The app's pages in the menu of Shopify's admin. The first link is the app's own name there. */
export const AppMenu = () => (
  <NavMenu>
    <Link to="/app" rel="home">
      Home
    </Link>
    <Link to="/app/templates">Templates</Link>
    <Link to="/app/messages">Messages</Link>
    <Link to="/app/offers">Offers</Link>
    <Link to="/app/settings">Settings</Link>
    <Link to="/app/privacy">Privacy requests</Link>
  </NavMenu>
);
