package school.mentoring.enrolment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.TestPeople;

class EntryReaderUnitTests {

  private static final String FORM = "учитель – ученик";

  private static PersonEntry pupilWith(EntryField field, String text) {
    Map<EntryField, String> texts =
        new EnumMap<>(
            TestEntries.entry("Ветрова", "ученик", "14.03.2013", FORM, "музыка", "").texts());
    texts.put(field, text);
    return new PersonEntry(texts);
  }

  private static List<String> problems(Side side, PersonEntry entry) {
    return TestEntries.read(side, entry).problems().stream().map(FieldProblem::toString).toList();
  }

  @Test
  void everyMissingFieldIsReportedAtOnce() {
    assertThat(problems(Side.MENTOR, new PersonEntry(Map.of())))
        .extracting(it -> it.substring(0, it.indexOf(':')))
        .containsExactly(
            "Фамилия", "Имя", "Кто", "Форма наставничества", "Класс или должность", "Число мест");
  }

  @Test
  void aPupilNeedsABirthDateAndATeacherDoesNot() {
    assertThat(problems(Side.MENTEE, pupilWith(EntryField.BIRTH_DATE, "")))
        .singleElement()
        .asString()
        .startsWith("Дата рождения: не заполнено");
    assertThat(
            problems(Side.MENTOR, TestEntries.entry("Ключева", "педагог", "", FORM, "музыка", "2")))
        .isEmpty();
  }

  @Test
  void aWrongDateIsNamedOnceWithItsValue() {
    assertThat(problems(Side.MENTEE, pupilWith(EntryField.BIRTH_DATE, "31.02.2013")))
        .containsExactly("Дата рождения: «31.02.2013» не дата, напишите как 27.05.2026");
    assertThat(problems(Side.MENTEE, pupilWith(EntryField.BIRTH_DATE, "14.03.2023")))
        .singleElement()
        .asString()
        .contains("от 5 до 100 лет");
  }

  @Test
  void aFormIsKnownWhicheverDashItIsTypedWith() {
    assertThat(TestEntries.read(Side.MENTEE, pupilWith(EntryField.FORM, "Учитель-ученик")).form())
        .isEqualTo(new MentoringForm(FORM, false, true));
    assertThat(problems(Side.MENTEE, pupilWith(EntryField.FORM, "друг-друг")))
        .singleElement()
        .asString()
        .contains("«друг-друг»", FORM);
  }

  @Test
  void placesAndLoginOfAMentorAreChecked() {
    Map<EntryField, String> texts =
        new EnumMap<>(TestEntries.entry("Ключева", "педагог", "", FORM, "", "0").texts());
    texts.put(EntryField.LOGIN, "nobody");

    assertThat(problems(Side.MENTOR, new PersonEntry(texts)))
        .satisfiesExactly(
            it -> assertThat(it).contains("Число мест", "«0»", "от 1 до 30"),
            it -> assertThat(it).contains("Логин", "«nobody»", "Сотрудники"));
  }

  @Test
  void aTooLongTextIsReportedWithItsLimit() {
    assertThat(problems(Side.MENTEE, pupilWith(EntryField.GROUP, "а".repeat(201))))
        .containsExactly("Класс или должность: 201 знаков, сократите до 200");
  }

  @Test
  void topicsAreSplitAndNamedOnce() {
    assertThat(
            TestEntries.read(
                    Side.MENTEE, pupilWith(EntryField.TOPICS, "Ёлки;  елки, Проекты\nшахматы"))
                .details()
                .topics())
        .containsExactly("Ёлки", "Проекты", "шахматы");
  }

  @Test
  void theConsentBesideAMinorIsTheRepresentatives() {
    PersonEntry entry = pupilWith(EntryField.CONSENT_DATE, "01.09.2025");
    entry.texts().put(EntryField.CONSENT_UNTIL, "31.08.2030");

    assertThat(TestEntries.read(Side.MENTEE, entry).consents())
        .singleElement()
        .satisfies(it -> assertThat(it.signer()).isEqualTo(Signer.REPRESENTATIVE));
  }

  @Test
  void aConsentWithoutItsLastDayIsReported() {
    assertThat(problems(Side.MENTEE, pupilWith(EntryField.CONSENT_DATE, "01.09.2025")))
        .singleElement()
        .asString()
        .startsWith("Согласие действует до: не указано");
  }

  private static PersonEntry teacherSince(String kind, String year) {
    Map<EntryField, String> texts =
        new EnumMap<>(TestEntries.entry("Ключева", kind, "", FORM, "", "2").texts());
    texts.put(EntryField.BIRTH_DATE, kind.equals("ученик") ? "14.03.2013" : "");
    texts.put(EntryField.WORKING_SINCE, year);
    return new PersonEntry(texts);
  }

  @Test
  void aTeacherOfEitherSideMayTellTheYearOfFirstWork() {
    for (Side side : Side.values()) {
      assertThat(
              TestEntries.read(side, teacherSince("педагог", "2021"))
                  .details()
                  .profile()
                  .workingSince())
          .isEqualTo(2021);
      assertThat(problems(side, teacherSince("педагог", ""))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1949", "3021", "21", "2021 год", "минус"})
  void aYearInWhichNobodyOfTodayCanHaveBegunIsRefusedWithItsBounds(String year) {
    assertThat(problems(Side.MENTEE, teacherSince("педагог", year)))
        .containsExactly(
            "Год начала педагогической работы: значение «%s», укажите целое число от 1950 до %d"
                .formatted(year, TestPeople.TODAY.getYear()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ученик", "внешний участник"})
  void theYearIsKeptOfTeachersOnly(String kind) {
    assertThat(problems(Side.MENTEE, teacherSince(kind, "2021")))
        .containsExactly(
            "Год начала педагогической работы: значение 2021, а участник — %s: год указывают только педагогам, очистите поле"
                .formatted(kind));
  }
}
