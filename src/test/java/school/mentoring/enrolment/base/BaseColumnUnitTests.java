package school.mentoring.enrolment.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participation;
import school.mentoring.enrolment.Participation.End;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.shared.SchoolYear;

class BaseColumnUnitTests {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

  private final Mentee mentee = TestPeople.mentee("Ветрова", "учитель – ученик", "музыка");

  private NotedPair pair(int year, String noted, End end) {
    Participation known =
        new Participation(
            UUID.randomUUID(),
            mentee.uuid(),
            SchoolYear.of(year),
            UUID.randomUUID(),
            "Ключева Вера",
            ParticipantKind.TEACHER,
            "учитель музыки",
            "",
            "учитель – ученик",
            DAY,
            end == End.GOING_ON ? null : DAY.plusMonths(8),
            end,
            "спела на концерте");
    return new NotedPair(known, noted, "https://school.example/case");
  }

  private BaseRow row(NotedPair... pairs) {
    return new BaseRow(1, mentee, List.of(pairs), "Берёзовская школа");
  }

  @Test
  void theBasesHaveTheColumnsOfTheMethodology() {
    assertThat(BaseColumn.form(Side.MENTEE))
        .extracting(it -> it.title(Side.MENTEE))
        .containsExactly(
            "№",
            "Фамилия, имя, отчество",
            "Контакты",
            "Год рождения",
            "Основной запрос",
            "Дата вхождения в программу",
            "ФИО наставника",
            "Форма",
            "Место работы (учёбы) наставника",
            "Дата завершения",
            "Результаты",
            "Ссылка на кейс, отзыв",
            "Отметка о прохождении");
    assertThat(BaseColumn.form(Side.MENTOR))
        .extracting(it -> it.title(Side.MENTOR))
        .containsExactly(
            "№",
            "Фамилия, имя, отчество",
            "Контакты",
            "Место работы (учёбы)",
            "Основные компетенции",
            "Важные достижения",
            "Интересы",
            "Желаемый возраст наставляемых",
            "Ресурс времени",
            "Дата вхождения в программу",
            "ФИО наставляемых",
            "Форма",
            "Место учёбы (работы) наставляемого",
            "Дата завершения",
            "Результаты",
            "Ссылка на кейс, отзыв");
  }

  @Test
  void whatThePairKnowsIsNotTypedAndWhatTheCuratorWroteGoesFirst() {
    assertThat(row(pair(2025, "", End.COMPLETED)).cell(BaseColumn.RESULTS))
        .containsExactly("спела на концерте");
    assertThat(row(pair(2025, "победа в конкурсе", End.COMPLETED)).cell(BaseColumn.RESULTS))
        .containsExactly("победа в конкурсе");
    assertThat(row(pair(2025, "", End.COMPLETED)).cell(BaseColumn.COMPLETED))
        .containsExactly("пройдена");
  }

  @Test
  void eachPairHasALineOfItsOwnAndThePersonStandsInTheFirst() {
    BaseRow row = row(pair(2025, "", End.GOING_ON), pair(2024, "", End.COMPLETED));
    List<BaseColumn> columns = List.of(BaseColumn.NAME, BaseColumn.PARTNER, BaseColumn.ENDED);

    assertThat(row.lines()).isEqualTo(2);
    assertThat(BaseCells.line(row, columns, 0))
        .containsExactly("Ветрова Вера", "Ключева Вера (2025/26)", "");
    assertThat(BaseCells.line(row, columns, 1))
        .containsExactly("", "Ключева Вера (2024/25)", "10.05.2026");
  }

  @Test
  void aPartnerWhoTellsNoOtherPlaceIsFromHere() {
    assertThat(row(pair(2025, "", End.GOING_ON)).cell(BaseColumn.PARTNER_PLACE))
        .containsExactly("Берёзовская школа, учитель музыки");
    assertThat(row().cell(BaseColumn.PARTNER_PLACE)).containsExactly("");
    assertThat(row().cell(BaseColumn.FORM)).containsExactly("учитель – ученик");
  }
}
