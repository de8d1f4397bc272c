package school.mentoring.order.acquaintance;

/** How a line of the acquaintance sheet was settled. */
public enum AcquaintanceWay {
  PAPER("под подпись", ""),
  ELECTRONIC("электронно", "ознакомлен(а) электронно"),
  REFUSED("отказ от ознакомления", "отказ, составлен акт"),
  LEFT("выбыл(а)", "выбыл(а)");

  private final String title;
  private final String printed;

  AcquaintanceWay(String title, String printed) {
    this.title = title;
    this.printed = printed;
  }

  public String title() {
    return title;
  }

  /** What the sheet prints in the place of the signature. */
  String printed() {
    return printed;
  }

  /** Whether the person has read the order; who refused or left has not. */
  public boolean isAcquainted() {
    return this == PAPER || this == ELECTRONIC;
  }
}
