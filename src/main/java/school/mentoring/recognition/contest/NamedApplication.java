package school.mentoring.recognition.contest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;

/**
 * An application as pages and papers show it.
 *
 * @param name «Ветрова А. С. — Соколов И. П.»
 * @param fullName of everybody honoured, for the protocol
 * @param group class or post
 * @param names full names of all who take part, also of a nominee's mentor
 * @param logins of those of them who have one
 * @param consented whether all honoured gave a consent to distribution that is in force
 */
public record NamedApplication(
    ContestApplication about,
    String name,
    String fullName,
    String group,
    List<String> names,
    List<String> logins,
    boolean consented) {

  private static final String GONE = "участник удалён";

  static NamedApplication of(
      ContestApplication about,
      ContestEntry contest,
      List<Participant> honoured,
      List<Participant> parties,
      LocalDate today) {
    return new NamedApplication(
        about,
        joined(honoured.stream().map(it -> it.name().surnameFirst()).toList(), " — "),
        joined(honoured.stream().map(it -> it.name().full()).toList(), " — "),
        honoured.stream()
            .map(Participant::group)
            .filter(it -> it != null && !it.isBlank())
            .collect(Collectors.joining("; ")),
        parties.stream().map(it -> it.name().full()).toList(),
        parties.stream()
            .filter(Mentor.class::isInstance)
            .flatMap(it -> ((Mentor) it).login().stream())
            .toList(),
        !honoured.isEmpty()
            && honoured.stream()
                .allMatch(it -> it.consent(Purpose.DISTRIBUTION, today).isPresent()));
  }

  private static String joined(List<String> names, String sign) {
    return names.isEmpty() ? GONE : String.join(sign, names);
  }

  public UUID id() {
    return about.id();
  }

  /** Whether a juror takes part in it. */
  public boolean conflictsWith(Juror juror) {
    return ConflictPolicy.conflict(juror, logins, names);
  }
}
