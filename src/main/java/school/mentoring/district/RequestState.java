package school.mentoring.district;

/** Where a centre's request to a school stands. */
public enum RequestState {
  ASKED("ждёт ответа"),
  STARTED("дорожная карта начата"),
  ACKNOWLEDGED("ознакомлены"),
  DECLINED("отказ"),
  WITHDRAWN("снят: программа центра закончилась");

  private final String title;

  RequestState(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
