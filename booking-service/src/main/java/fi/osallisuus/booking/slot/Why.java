package fi.osallisuus.booking.slot;

/** Why a time is not offered, and what would help. */
enum Why {
  IN_THE_PAST("Choose a time that has not begun."),
  CLOSED_DAY("Open the site that day, or choose another day."),
  OUTSIDE_OFFICE_HOURS("Choose a time inside the office hours, or declare an extra opening."),
  HOST_BUSY("Choose a time at which the expert is free."),
  EXPERT_UNKNOWN("Name an expert whom the registry has told of."),
  SITE_UNKNOWN("Name a site of the county."),
  NO_RECEPTION("Publish a reception, or choose one of the alternatives."),
  RECEPTION_UNKNOWN("Name a reception of the county."),
  RECEPTION_NOT_OPEN("It was cancelled or closed; choose another one."),
  OUTSIDE_RECEPTION("Choose a time inside the reception."),
  BREAK("Choose a time before or after the break."),
  NOT_A_SLOT("Choose the start of a slot; they lie as the alternatives do."),
  HELD("Wait until the hold runs out, or choose another slot."),
  TAKEN("Choose another slot, or ask to be told when one is free."),
  THEME_MISMATCH("Choose a host who has experience of the theme.");

  private final String help;

  Why(String help) {
    this.help = help;
  }

  String help() {
    return help;
  }
}
