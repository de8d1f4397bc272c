package school.mentoring.enrolment.consent;

/** How a withdrawal came. */
public enum WithdrawalWay {
  APPLICATION("заявление, подано лично"),
  LETTER("письмо по почте"),
  EMAIL("электронное письмо");

  private final String title;

  WithdrawalWay(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
