package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.mentoring.order.AnnexTable.Cell;

class AnnexUnitTests {

  private static final Annex TABLE =
      new Annex(
          "Дорожная карта",
          List.of("Этап", "Мероприятие"),
          List.of(List.of("I", "один"), List.of("", "два"), List.of("", ""), List.of("II", "три")));

  /** As orders registered before annexes could be turned have it, and their seals with it. */
  private static final String OLD =
      "[{\"title\":\"Дорожная карта\",\"columns\":[\"Этап\"],\"rows\":[[\"I\"]]}]";

  private final AnnexesColumn column = new AnnexesColumn();

  @Test
  void whatOlderOrdersKeptIsReadAndWrittenAsItWas() {
    List<Annex> read = column.convertToEntityAttribute(OLD);

    assertThat(read)
        .containsExactly(new Annex("Дорожная карта", List.of("Этап"), List.of(List.of("I"))));
    assertThat(column.convertToDatabaseColumn(read)).isEqualTo(OLD);
  }

  @Test
  void turnedPagesAndJoinedCellsAreKept() {
    List<Annex> annexes = List.of(TABLE.onWidePages().joining(0));

    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(annexes)))
        .isEqualTo(annexes);
  }

  @Test
  void blankCellsOfAJoinedColumnGoOnWithTheCellAbove() {
    assertThat(new AnnexTable(TABLE.joining(0)).rows())
        .containsExactly(
            List.of(new Cell("I", 3), new Cell("один", 1)),
            List.of(new Cell("два", 1)),
            List.of(new Cell("", 1)),
            List.of(new Cell("II", 1), new Cell("три", 1)));
  }

  @Test
  void otherBlankCellsAreCells() {
    assertThat(new AnnexTable(TABLE).rows()).allMatch(row -> row.size() == 2);
  }

  @Test
  void aTableThatBeginsWithABlankCellKeepsIt() {
    Annex annex = new Annex("План", List.of("Этап"), List.of(List.of(""), List.of(""))).joining(0);

    assertThat(new AnnexTable(annex).rows()).containsExactly(List.of(new Cell("", 2)), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "Положение о наставничестве, УТВЕРЖДЕНО",
    "Дорожная карта на 2026/2027 учебный год, УТВЕРЖДЕНА",
    "План-график мониторинга, УТВЕРЖДЁН",
    "Показатели программы, УТВЕРЖДЕНЫ"
  })
  void approvalStandsInTheGenderOfWhatIsApproved(String title, String word) {
    Annex annex = Annex.text(title, List.of("текст"));

    assertThat(ApprovalMark.of(annex, "Утвердить прилагаемое.")).contains(word);
    assertThat(ApprovalMark.of(annex, "Провести мониторинг.")).isEmpty();
  }

  @Test
  void anAnnexThatIsOnlyAListIsNotApproved() {
    Annex list = Annex.text("Лучшие наставники", List.of("текст"));

    assertThat(ApprovalMark.of(list, "Утвердить список.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "приказ № 5 от 30.08.2026 | приказ №_5 от_30.08.2026",
        "Директор А. С. Ветрова и Осинова В. П. | Директор А._С._Ветрова и Осинова_В._П.",
        "по ст. 19, п. 5 и г. Заречный | по ст._19, п._5 и г._Заречный",
        "30 августа 2026 г. и 70 % | 30_августа 2026_г. и 70_%",
        "и. о. директора – до 5 мая | и._о._директора_– до_5_мая",
        "по закону. В школе | по закону. В школе",
        "В 2026 году все. Приказ | В 2026 году все. Приказ"
      })
  void linesAreNotBrokenBetweenWhatBelongsTogether(String text, String printed) {
    assertThat(NoBreaks.in(text)).isEqualTo(printed.replace('_', '\u00a0'));
  }

  @Test
  void columnsShareThePageByTheirWidths() {
    Annex annex =
        new Annex("План", List.of("№ п/п", "Мероприятие"), List.of()).wide(List.of(5, 15));

    assertThat(PrintedAnnex.of(annex, "").columns())
        .extracting(PrintedAnnex.Column::style)
        .containsExactly("width: 25%", "width: 75%");
    assertThat(PrintedAnnex.of(new Annex("План", List.of("№"), List.of()), "").columns())
        .containsExactly(new PrintedAnnex.Column("№", ""));
  }
}
