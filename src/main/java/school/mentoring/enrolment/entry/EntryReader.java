package school.mentoring.enrolment.entry;

import static school.mentoring.enrolment.entry.EntryField.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Entrant;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.PersonDetails;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.Topics;
import school.mentoring.organisation.PersonName;

/** Reads what was typed about a participant: the same rules for the page and the CSV file. */
public final class EntryReader {

  private static final int MOST_PLACES = 30;
  private static final int MOST_TOPICS = 20;
  private static final int LONGEST_TOPIC = 200;
  private static final int YOUNGEST = 5;
  private static final int OLDEST = 100;

  private final Side side;
  private final List<MentoringForm> forms;
  private final Predicate<String> knownLogin;
  private final LocalDate today;

  EntryReader(Side side, List<MentoringForm> forms, Predicate<String> knownLogin, LocalDate today) {
    this.side = side;
    this.forms = forms;
    this.knownLogin = knownLogin;
    this.today = today;
  }

  /**
   * What was read.
   *
   * @param problems if there are any, the rest is not to be used
   */
  public record Reading(
      PersonDetails details,
      MentoringForm form,
      List<Consent> consents,
      List<FieldProblem> problems) {

    /** The person; only where there are no problems. */
    public Entrant entrant() {
      return new Entrant(details, form, consents);
    }
  }

  /** Everything that is wrong is found at once. */
  public Reading read(PersonEntry entry) {
    EntryCheck check = new EntryCheck(entry);
    PersonName name = name(check);
    ParticipantKind kind = check.oneOf(KIND, ParticipantKind::find, kinds());
    LocalDate birthDate = birthDate(check, kind);
    MentoringForm form = check.oneOf(FORM, this::form, formNames());
    String group = check.required(GROUP);
    Integer capacity = side == Side.MENTOR ? check.number(CAPACITY, 1, MOST_PLACES) : null;
    PersonDetails details =
        new PersonDetails(
            name,
            kind,
            birthDate,
            group,
            form == null ? "" : form.name(),
            topics(check),
            check.text(CONTACTS),
            capacity,
            side == Side.MENTOR ? login(check) : null,
            new ProfileReader(check, side, kind, today).read(capacity));
    return new Reading(
        details, form, new ConsentReader(check, side, today).read(birthDate), check.problems());
  }

  private static PersonName name(EntryCheck check) {
    return new PersonName(
        check.required(SURNAME), check.required(GIVEN_NAME), check.text(PATRONYMIC));
  }

  private LocalDate birthDate(EntryCheck check, ParticipantKind kind) {
    LocalDate date = check.date(BIRTH_DATE);
    boolean faultless =
        check.problems().stream().noneMatch(it -> it.field().equals(BIRTH_DATE.title()));
    if (date == null && kind != null && kind.maybeMinor() && faultless) {
      check.report(BIRTH_DATE, "не заполнено: без неё не узнать, чьё согласие нужно");
    }
    if (date != null
        && (date.isAfter(today.minusYears(YOUNGEST)) || date.isBefore(today.minusYears(OLDEST)))) {
      check.report(
          BIRTH_DATE,
          "участнику должно быть от %d до %d лет, проверьте год".formatted(YOUNGEST, OLDEST));
    }
    return date;
  }

  private Set<String> topics(EntryCheck check) {
    Set<String> topics = Topics.split(check.text(TOPICS));
    if (topics.size() > MOST_TOPICS) {
      check.report(TOPICS, "тем %d, оставьте до %d".formatted(topics.size(), MOST_TOPICS));
    }
    topics.stream()
        .filter(it -> it.length() > LONGEST_TOPIC)
        .findFirst()
        .ifPresent(
            it ->
                check.report(TOPICS, "тема длиннее %d знаков, сократите".formatted(LONGEST_TOPIC)));
    return topics;
  }

  private String login(EntryCheck check) {
    String login = check.text(LOGIN);
    if (!login.isEmpty() && !knownLogin.test(login)) {
      check.report(
          LOGIN,
          "«%s» нет среди сотрудников, добавьте его на странице «Сотрудники» или оставьте пустым"
              .formatted(login));
    }
    return login.isEmpty() ? null : login;
  }

  private Optional<MentoringForm> form(String text) {
    return forms.stream().filter(it -> MentoringForm.sameName(it.name(), text)).findFirst();
  }

  private String formNames() {
    return forms.stream()
        .filter(MentoringForm::offered)
        .map(MentoringForm::name)
        .collect(Collectors.joining("; "));
  }

  private static String kinds() {
    return Arrays.stream(ParticipantKind.values())
        .map(ParticipantKind::title)
        .collect(Collectors.joining("; "));
  }
}
