package school.mentoring.enrolment.base;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import school.mentoring.enrolment.Side;

/** A column of a base: those of the methodology's form, and others to choose. */
public enum BaseColumn {
  NUMBER("№", 3),
  NAME("Фамилия, имя, отчество", 10),
  KIND("Кто", 6),
  GROUP("Класс или должность", 7),
  CONTACTS("Контакты", 9),
  PLACE("Место работы (учёбы)", 9),
  BIRTH_YEAR("Год рождения", 8),
  TOPICS("Основной запрос", "Основные компетенции", 9),
  ACHIEVEMENTS("Важные достижения", 9),
  INTERESTS("Интересы", 9),
  AGES("Желаемый возраст наставляемых", 10),
  TIME("Ресурс времени", 9),
  ENTERED("Дата вхождения в программу", 8),
  PARTNER("ФИО наставника", "ФИО наставляемых", 10),
  FORM("Форма", 9),
  PARTNER_PLACE("Место работы (учёбы) наставника", "Место учёбы (работы) наставляемого", 10),
  ENDED("Дата завершения", 8),
  RESULTS("Результаты", 10),
  CASE_LINK("Ссылка на кейс, отзыв", 8),
  COMPLETED("Отметка о прохождении", 10),
  VARIANT("Вариант", 8),
  MANNER("Вид наставничества", 8),
  WORKING_SINCE("Год начала педагогической работы", 8),
  CAPACITY("Мест", 4),
  CONSENT("Согласие", 7),
  REFRESHED("Сведения проверены", 7);

  private static final Set<BaseColumn> MENTEES_FORM =
      EnumSet.of(
          NUMBER,
          NAME,
          CONTACTS,
          BIRTH_YEAR,
          TOPICS,
          ENTERED,
          PARTNER,
          FORM,
          PARTNER_PLACE,
          ENDED,
          RESULTS,
          CASE_LINK,
          COMPLETED);

  private static final Set<BaseColumn> MENTORS_FORM =
      EnumSet.of(
          NUMBER,
          NAME,
          CONTACTS,
          PLACE,
          TOPICS,
          ACHIEVEMENTS,
          INTERESTS,
          AGES,
          TIME,
          ENTERED,
          PARTNER,
          FORM,
          PARTNER_PLACE,
          ENDED,
          RESULTS,
          CASE_LINK);

  private static final Set<BaseColumn> SHORT =
      EnumSet.of(NUMBER, NAME, GROUP, TOPICS, FORM, ENTERED, PARTNER, CONSENT);

  private static final Set<BaseColumn> OF_MENTORS_ONLY =
      EnumSet.of(ACHIEVEMENTS, INTERESTS, AGES, TIME, CAPACITY);

  private final String ofMentees;
  private final String ofMentors;
  private final int weight;

  BaseColumn(String title, int weight) {
    this(title, title, weight);
  }

  BaseColumn(String ofMentees, String ofMentors, int weight) {
    this.ofMentees = ofMentees;
    this.ofMentors = ofMentors;
    this.weight = weight;
  }

  /** The head of the column in the base of a side. */
  public String title(Side side) {
    return side == Side.MENTOR ? ofMentors : ofMentees;
  }

  /** How wide it is, beside the others. */
  int weight() {
    return weight;
  }

  /** Whether it tells of a pair: such a cell has a line for each pair of the person. */
  public boolean ofPair() {
    return PAIR_COLUMNS.contains(this);
  }

  private static final Set<BaseColumn> PAIR_COLUMNS =
      EnumSet.of(PARTNER, FORM, PARTNER_PLACE, ENDED, RESULTS, CASE_LINK, COMPLETED);

  /** All columns that a side's base can show. */
  public static List<BaseColumn> of(Side side) {
    return Arrays.stream(values())
        .filter(it -> side == Side.MENTOR || !OF_MENTORS_ONLY.contains(it))
        .toList();
  }

  /** The columns of the methodology's form of the base. */
  public static List<BaseColumn> form(Side side) {
    return List.copyOf(side == Side.MENTOR ? MENTORS_FORM : MENTEES_FORM);
  }

  /** The columns that a page shows unless others are chosen. */
  public static List<BaseColumn> shortly() {
    return List.copyOf(SHORT);
  }
}
