package school.mentoring.enrolment.entry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Side;

/** What can be typed about a participant: a field of the page and a column of the file. */
public enum EntryField {
  SURNAME("Фамилия", 100),
  GIVEN_NAME("Имя", 100),
  PATRONYMIC("Отчество", 100),
  KIND("Кто", 50),
  BIRTH_DATE("Дата рождения", 40),
  GROUP("Класс или должность", 200),
  FORM("Форма наставничества", 200),
  TOPICS("Темы", 2000),
  CONTACTS("Контакты", 500),
  CAPACITY("Число мест", 3),
  LOGIN("Логин", 64),
  VARIANT("Вариант (ролевая модель)", 200),
  MANNER("Вид наставничества", 200),
  PLACE("Место учёбы или работы", 300),
  REPRESENTATIVE("Законный представитель", 300),
  REPRESENTATIVE_CONTACTS("Контакты представителя", 500),
  AVAILABILITY("Удобное время и формат", 500),
  MENTORS_WANTED("Сколько наставников нужно", 1),
  ACHIEVEMENTS("Важные достижения", 2000),
  INTERESTS("Интересы", 2000),
  PREFERRED_AGE("Желаемый возраст наставляемых", 10),
  HOURS("Часов в неделю", 2),
  SMALLEST_GROUP("Наименьшая группа", 2),
  WORKING_SINCE("Год начала педагогической работы", 10),
  CLEARANCE("Справка об отсутствии судимости (номер, дата)", 200),
  CONSENT_SIGNER("Согласие подписал", 50),
  CONSENT_NUMBER("Номер согласия", 100),
  CONSENT_DATE("Дата согласия", 40),
  CONSENT_UNTIL("Согласие действует до", 40),
  CONSENT_KEPT_AT("Где хранится согласие", 300),
  LABOUR_DATE("Дата согласия работника", 40),
  LABOUR_UNTIL("Согласие работника действует до", 40),
  PARTICIPATION_DATE("Дата согласия на участие", 40),
  PARTICIPATION_UNTIL("Согласие на участие действует до", 40),
  OWN_MARK("Отметка самого подростка", 10);

  private static final Set<EntryField> OF_MENTORS =
      EnumSet.of(
          CAPACITY,
          LOGIN,
          ACHIEVEMENTS,
          INTERESTS,
          PREFERRED_AGE,
          HOURS,
          SMALLEST_GROUP,
          CLEARANCE,
          LABOUR_DATE,
          LABOUR_UNTIL);

  private static final Set<EntryField> OF_MENTEES = EnumSet.of(MENTORS_WANTED);

  /** Columns that a file must have. */
  private static final Set<EntryField> NEEDED = EnumSet.of(SURNAME, GIVEN_NAME, KIND, GROUP, FORM);

  private final String title;
  private final int longest;

  EntryField(String title, int longest) {
    this.title = title;
    this.longest = longest;
  }

  /** As the page and the file's header name it. */
  public String title() {
    return title;
  }

  /** Whether it belongs to a paper with a consent, which is recorded on its own once entered. */
  public boolean ofConsent() {
    return ordinal() >= CONSENT_SIGNER.ordinal();
  }

  /** Whether it belongs to the profile: told for the bases, needed by nothing. */
  public boolean ofProfile() {
    return ordinal() >= VARIANT.ordinal() && !ofConsent();
  }

  /** Whether it may be told of such a person; only teachers have a year of first work. */
  public boolean fits(ParticipantKind kind) {
    return this != WORKING_SINCE || kind == ParticipantKind.TEACHER;
  }

  /** Most characters. */
  public int longest() {
    return longest;
  }

  /** Name of the page's input, for example {@code givenName}. */
  public String key() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return key.toString();
  }

  /** The fields of one side of a pair. */
  public static List<EntryField> of(Side side) {
    return Arrays.stream(values())
        .filter(it -> !(side == Side.MENTOR ? OF_MENTEES : OF_MENTORS).contains(it))
        .toList();
  }

  /** The columns without which a file of this side is refused. */
  static List<String> needed(Side side) {
    return of(side).stream()
        .filter(it -> NEEDED.contains(it) || it == CAPACITY)
        .map(EntryField::title)
        .toList();
  }
}
