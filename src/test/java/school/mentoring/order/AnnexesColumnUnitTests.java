package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnexesColumnUnitTests {

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
    Annex table =
        new Annex(
            "Дорожная карта",
            List.of("Этап", "Мероприятие"),
            List.of(List.of("I", "один"), List.of("", "два")));
    List<Annex> annexes = List.of(table.onWidePages().joining(0));

    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(annexes)))
        .isEqualTo(annexes);
  }
}
