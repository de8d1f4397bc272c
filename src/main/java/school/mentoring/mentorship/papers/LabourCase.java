package school.mentoring.mentorship.papers;

import java.util.Optional;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.mentorship.Mentorship;

/**
 * A pair with all that its papers say of it.
 *
 * @param mentor empty where the person was erased; the same for the mentee
 * @param consent of the mentor by the labour law, in force today
 * @param order «от 15.09.2026 № 12-ОД», the order that joined the pair; may be empty
 */
public record LabourCase(
    Mentorship pair,
    Optional<Mentor> mentor,
    Optional<Mentee> mentee,
    LabourNeed need,
    Optional<LabourTerms> terms,
    Optional<Consent> consent,
    Optional<EarlyEnd> end,
    String order) {

  /** Whether consent, agreement and notice are needed: mentoring within the duties needs none. */
  public boolean needsPapers() {
    return need.applies() && terms.filter(it -> !it.pay().isPaid()).isEmpty();
  }

  /** Whether the pair needs a consent that is not recorded. */
  public boolean lacksConsent() {
    return needsPapers() && consent.isEmpty();
  }

  /** Whether a signed agreement says what the mentor is paid. */
  public boolean isPayable() {
    return need.applies() && terms.filter(LabourTerms::isPayable).isPresent();
  }

  /** In full, in the nominative. */
  public String mentorName() {
    return mentor.map(it -> it.name().full()).orElse("участник удалён");
  }

  /** In full, in the nominative. */
  public String menteeName() {
    return mentee.map(it -> it.name().full()).orElse("участник удалён");
  }

  public String mentorPost() {
    return mentor.map(Mentor::group).orElse("");
  }

  /** «Иванова Анна Петровна, учитель математики», as annexes name people. */
  String mentorLine() {
    return line(mentorName(), mentorPost());
  }

  /** The same of the mentee: class or post after the name. */
  String menteeLine() {
    return line(menteeName(), mentee.map(Mentee::group).orElse(""));
  }

  private static String line(String name, String group) {
    return group == null || group.isBlank() ? name : name + ", " + group;
  }
}
