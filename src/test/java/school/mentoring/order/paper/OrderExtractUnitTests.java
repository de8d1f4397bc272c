package school.mentoring.order.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.mentoring.order.Annex;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.WrittenOrders;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.Refusal;

class OrderExtractUnitTests {

  private static final List<String> COLUMNS = List.of("№", "Наставник", "Наставляемый", "Форма");

  private static Order order(String points, List<List<String>> rows) {
    return WrittenOrders.draft(
        OrderKind.REWARD,
        new OrderText("О парах", "На основании заявления Ручьёва Егора,", points),
        new Annex("Перечень пар", COLUMNS, rows),
        new NamedPerson("Соколова Анна Петровна", "куратор"),
        new NamedPerson("Никто Иван Иванович", "сторож"));
  }

  private static final List<List<String>> PAIRS =
      List.of(
          List.of("1", "Ветрова Вера, учитель", "Ручьёв Егор, 7А", "учитель – ученик"),
          List.of("2", "Ветрова Вера, учитель", "Озёров Егор, 7Б", "учитель – ученик"),
          List.of(
              "3",
              "О'Коннор-Лис Шон Патрикович",
              "Нгуен Ван Минь, 8А\nРучьёва Инна, 8А",
              "группа"));

  private static final String POINTS =
      """
      Утвердить состав пар (приложение № 1).
      Куратору (Соколова А. П.):
      2.1. ознакомить участников;
      2.2. сообщить родителям Ручьёва Егора и Озёрова Егора.
      Наградить Ручьёву И., Нгуена В. М.
      Контроль оставляю за собой.""";

  @Test
  void aPupilsExtractNamesNoOtherPupil() {
    OrderExtract.Parts parts = OrderExtract.of(order(POINTS, PAIRS), "Ручьёв Егор");

    assertThat(parts.annexes().get(1).rows())
        .containsExactly(
            List.of("1", "Ветрова Вера, учитель", "Ручьёв Егор, 7А", "учитель – ученик"));
    assertThat(parts.points())
        .containsExactly(
            "1. Утвердить состав пар (приложение № 1).",
            "2. Куратору (Соколова А. П.):",
            "2.2. сообщить родителям Ручьёва Егора и ….");
    assertThat(parts.preamble()).contains("Ручьёва Егора");
  }

  @Test
  void oneOfAGroupStandsAloneInTheCell() {
    OrderExtract.Parts parts = OrderExtract.of(order(POINTS, PAIRS), "Ручьёва Инна");

    assertThat(parts.annexes().get(1).rows())
        .containsExactly(List.of("3", "О'Коннор-Лис Шон Патрикович", "Ручьёва Инна, 8А", "группа"));
    assertThat(parts.points()).contains("3. Наградить Ручьёву И., ….");
    assertThat(parts.preamble()).isEqualTo("На основании заявления …,");
  }

  @Test
  void anExecutorGetsThePointWithAllItsSubPoints() {
    OrderExtract.Parts parts = OrderExtract.of(order(POINTS, PAIRS), "Соколова Анна Петровна");

    assertThat(parts.annexes()).isEmpty();
    assertThat(parts.points())
        .containsExactly(
            "2. Куратору (Соколова А. П.):",
            "2.1. ознакомить участников;",
            "2.2. сообщить родителям … и ….");
  }

  @Test
  void thePeopleToChooseFromAreThoseTheOrderSpeaksOf() {
    assertThat(OrderExtract.people(order(POINTS, PAIRS)))
        .containsExactly(
            "Ветрова Вера",
            "Ручьёв Егор",
            "Озёров Егор",
            "О'Коннор-Лис Шон Патрикович",
            "Нгуен Ван Минь",
            "Ручьёва Инна",
            "Соколова Анна Петровна");
  }

  @Test
  void whoeverTheOrderSaysNothingOfIsRefused() {
    assertThatThrownBy(() -> OrderExtract.of(order(POINTS, PAIRS), "Никто Иван Иванович"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Никто Иван Иванович");
  }

  @ParameterizedTest
  @CsvSource({
    "Иванова Анна Петровна, назначить Иванову Анну Петровну куратором, true",
    "Иванова Анна Петровна, ответственный: Ивановой А. П., true",
    "Иванова Анна Петровна, (А. П. Ивановой) поручить, true",
    "Иванова Анна Петровна, Ивановой Инне Петровне, false",
    "Иванова Анна Петровна, Ивановой И. П., false",
    "Петров-Водкин Павел Львович, Петрову-Водкину Павлу Львовичу, true",
    "О'Коннор Шон Патрикович, О’Коннору Шону, true",
    "Нгуен Ван Минь, Нгуен Ван Миню, true",
    "Ли Сон Хи, Ли С. Х., true",
    "Ли Сон Хи, или собака, false",
    "Майоров Пётр Ильич, Майорову Петру Ильичу, true",
    "Горин Лев Алексеевич, Горину Л. А., true",
    "Мадонна, поручить Мадонне, true",
    "Горин Лев, Горинова Льва, false"
  })
  void aPersonIsFoundInEveryCase(String name, String text, boolean found) {
    assertThat(!new PersonMention(name).in(text).isEmpty()).isEqualTo(found);
  }
}
