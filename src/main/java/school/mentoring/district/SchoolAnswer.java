package school.mentoring.district;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** What a school answered: how, by which programme of its own, in what words, who and when. */
@Embeddable
class SchoolAnswer {

  private static final int LONGEST_REASON = 2000;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "answer_programme"))
  private ProgrammeId programme;

  private String reason;
  private Instant answeredAt;
  private String answeredBy;

  protected SchoolAnswer() {}

  private SchoolAnswer(
      RequestState state, ProgrammeId programme, String reason, String by, Instant at) {
    this.state = state;
    this.programme = programme;
    this.reason = reason;
    this.answeredBy = by;
    this.answeredAt = at;
  }

  static SchoolAnswer awaited() {
    return new SchoolAnswer(RequestState.ASKED, null, null, null, null);
  }

  static SchoolAnswer started(ProgrammeId programme, String by, Instant now) {
    return new SchoolAnswer(RequestState.STARTED, programme, null, by, now);
  }

  static SchoolAnswer acknowledged(String by, Instant now) {
    return new SchoolAnswer(RequestState.ACKNOWLEDGED, null, null, by, now);
  }

  /** A refusal says why: the centre reads it. */
  static SchoolAnswer declined(String why, String by, Instant now) {
    if (why == null || why.isBlank()) {
      throw new Refusal(
          "Поле «Причина отказа» не заполнено: напишите, почему школа не начинает дорожную карту.");
    }
    return new SchoolAnswer(RequestState.DECLINED, null, cut(why), by, now);
  }

  /** The programme that answered was cancelled; which one it was stays known. */
  SchoolAnswer abandoned(Instant now) {
    String why = "Школа отменила свою программу.";
    return new SchoolAnswer(RequestState.DECLINED, programme, why, answeredBy, now);
  }

  static SchoolAnswer withdrawn(Instant now) {
    return new SchoolAnswer(RequestState.WITHDRAWN, null, null, null, now);
  }

  private static String cut(String why) {
    String text = why.strip();
    return text.substring(0, Math.min(text.length(), LONGEST_REASON));
  }

  boolean is(RequestState expected) {
    return state == expected;
  }

  RequestState state() {
    return state;
  }

  ProgrammeId programme() {
    return programme;
  }

  String reason() {
    return reason;
  }

  Instant at() {
    return answeredAt;
  }

  String by() {
    return answeredBy;
  }
}
