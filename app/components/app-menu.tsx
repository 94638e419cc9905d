import { Link } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";

/**
 * The app's pages in the menu of Shopify's admin. The first link is the app's own name there.
 * The menu draws words only: how many people wait stands in the link itself.
 */
export const AppMenu = ({ waiting }: { waiting: number }) => (
  <NavMenu>
    <Link to="/app" rel="home">
      Home
    </Link>
    <Link to="/app/conversations">{waiting > 0 ? `Conversations (${waiting})` : "Conversations"}</Link>
    <Link to="/app/contacts">Contacts</Link>
    <Link to="/app/reviews">Reviews</Link>
    <Link to="/app/commands">Commands</Link>
    <Link to="/app/templates">Templates</Link>
    <Link to="/app/messages">Messages</Link>
    <Link to="/app/offers">Offers</Link>
    <Link to="/app/billers">Bills</Link>
    <Link to="/app/settings">Settings</Link>
    <Link to="/app/privacy">Privacy requests</Link>
  </NavMenu>
);
