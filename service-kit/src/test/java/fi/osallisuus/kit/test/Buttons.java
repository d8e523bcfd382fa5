package fi.osallisuus.kit.test;

import com.microsoft.playwright.Page;

/** Presses the buttons of a page, named by the value that they send. */
public final class Buttons {
  private Buttons() {}

  /** With the pointer. */
  public static void press(Page page, String value) {
    page.locator(button(value)).click();
    page.waitForLoadState();
  }

  /** With the keyboard alone. */
  public static void enter(Page page, String value) {
    PageCheck.tabTo(page, button(value));
    page.keyboard().press("Enter");
    page.waitForLoadState();
  }

  private static String button(String value) {
    return "button[value=" + value + "]";
  }
}
