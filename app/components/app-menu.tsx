import { Link } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";
import { useT } from "./translation.ts";

/**
 * The app's pages in the menu of Shopify's admin: people first, then what is texted, then how. The first link is the app's own name
 * there. What is looked at now and then is a part of the settings: a menu of more than nine is read by nobody.
 * The menu draws words only: how many people wait stands in the link itself.
 */
export function AppMenu({ waiting }: { waiting: number }) {
  const t = useT();
  return (
    <NavMenu>
      <Link to="/app" rel="home">
        {t("Home")}
      </Link>
      <Link to="/app/conversations">{waiting > 0 ? `${t("Conversations")} (${waiting})` : t("Conversations")}</Link>
      <Link to="/app/contacts">{t("Contacts")}</Link>
      <Link to="/app/reviews">{t("Reviews")}</Link>
      <Link to="/app/messages">{t("Messages")}</Link>
      <Link to="/app/automations">{t("Automations")}</Link>
      <Link to="/app/commands">{t("Commands")}</Link>
      <Link to="/app/offers">{t("Offers")}</Link>
      <Link to="/app/kit">{t("Flyers & links")}</Link>
      <Link to="/app/templates">{t("Templates")}</Link>
      <Link to="/app/settings">{t("Settings")}</Link>
    </NavMenu>
  );
}
