package school.mentoring.enrolment.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.ConsentPolicy;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Side;
import school.mentoring.organisation.Organisation;
import school.mentoring.shared.russian.Dates;

/** What a paper says; what the system does not keep is a line to write on by hand. */
final class ConsentWords {

  private static final String LINE = "______________________________";
  private static final String NUMBER = "______________";

  private final Organisation operator;
  private final LocalDate today;

  ConsentWords(Organisation operator, LocalDate today) {
    this.operator = operator;
    this.today = today;
  }

  Map<String, Object> of(Participant person, Purpose purpose, PaperTerms terms) {
    Map<String, Object> words = new HashMap<>();
    operator(words);
    boolean minor = person.minor(today);
    words.put("person", person.name().full());
    words.put("birthDate", person.birthDate().map(Dates::text).orElse(NUMBER));
    words.put("group", person.group());
    words.put("pupil", person.kind().maybeMinor());
    words.put("mentor", person.side() == Side.MENTOR);
    words.put("form", person.form());
    words.put("contacts", orLine(person.contacts()));
    words.put("minor", minor);
    words.put("representative", orLine(person.profile().representative()));
    words.put("representativeContacts", orLine(person.profile().representativeContacts()));
    words.put("signer", minor ? orLine(person.profile().representative()) : person.name().full());
    words.put("ownMark", ConsentPolicy.ownMarkWanted(person, today));
    words.put("until", Dates.text(last(person, terms.until(), minor)));
    words.put("majority", minor ? Dates.text(person.majority().orElseThrow().minusDays(1)) : "");
    words.put("data", data(person));
    words.put("version", ConsentText.of(purpose).version());
    words.put("line", LINE);
    return words;
  }

  private void operator(Map<String, Object> words) {
    words.put("operator", operator.fullName());
    words.put("shortName", operator.shortName());
    words.put("address", orLine(operator.address()));
    words.put("inn", operator.inn().isEmpty() ? NUMBER : operator.inn());
    words.put("ogrn", operator.ogrn().isEmpty() ? NUMBER : operator.ogrn());
  }

  /** A representative's consent ends the day before the eighteenth birthday. */
  private static LocalDate last(Participant person, LocalDate until, boolean minor) {
    LocalDate ends = minor ? person.majority().orElseThrow().minusDays(1) : until;
    return ends.isBefore(until) ? ends : until;
  }

  private static String data(Participant person) {
    String who =
        person.kind() == ParticipantKind.PUPIL
            ? "фамилия, имя, отчество; дата рождения; класс"
            : "фамилия, имя, отчество; дата рождения; место работы или учёбы, должность";
    String asked =
        person.side() == Side.MENTOR
            ? "компетенции, достижения и интересы; номер и дата справки об отсутствии судимости, если она требуется"
            : "запросы, достижения и интересы";
    return who
        + "; контактные данные; "
        + asked
        + "; ответы на анкеты программы; сведения об участии в программе: пара или группа, встречи, индивидуальный план, результаты";
  }

  private static String orLine(String text) {
    return text.isBlank() ? LINE : text;
  }
}
