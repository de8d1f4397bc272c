package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.acquaintance.AcquaintanceMark;
import school.mentoring.order.acquaintance.AcquaintanceRefusal;
import school.mentoring.order.acquaintance.AcquaintanceWay;
import school.mentoring.order.acquaintance.OwnAct;
import school.mentoring.order.draft.Drafted;
import school.mentoring.order.history.Decision;
import school.mentoring.order.history.Decision.Act;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class AcquaintanceUnitTests {

  private static final LocalDate SIGNED = LocalDate.of(2026, 9, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
  private static final Stamp STAMP =
      new Stamp(TODAY.atTime(10, 32).toInstant(ZoneOffset.UTC), TODAY, "Почтова Н. Ю.");
  private static final OrderText TEXT = new OrderText("О внедрении", "В целях", "Внедрить");
  private static final List<NamedPerson> READERS =
      List.of(
          new NamedPerson("Осинова Вера", "заместитель", "osinova"),
          new NamedPerson("Клёнов Пётр", "учитель"),
          new NamedPerson("Дубов Иван", "учитель"));
  private static final OwnAct ACT = new OwnAct("Положение об ЭДО", "5", LocalDate.of(2026, 8, 20));

  private static final String AUTHOR = "Почтова Нина, секретарь";

  private final Order order = registered();

  private static Order drafted() {
    return new Order(
        new OrganisationId("school"),
        new OrderSubject(ProgrammeId.next(), OrderKind.IMPLEMENTATION, null),
        new Drafted(TEXT, List.of(), READERS, "Осинова В. П."),
        STAMP);
  }

  private static Order registered() {
    Order order = drafted();
    order.check(TEXT, List.of(), READERS, STAMP);
    order.sign(new Signatory("Директор", "А. Б. Берёзкина"), STAMP);
    order.register(
        RegisterEntry.of(Registration.byHand("12-ОД", SIGNED), "core", "12-ОД", TODAY), STAMP);
    return order;
  }

  private Acquaintance line(int position) {
    return order.sheet().line(position);
  }

  private Decision last() {
    return order.history().get(order.history().size() - 1);
  }

  private static AcquaintanceRefusal refusal() {
    return AcquaintanceRefusal.of(TODAY, " ", "Липова Анна, учитель", "Вязов Олег, завхоз");
  }

  @Test
  void theDateIsThatOfThePaperAndAnEarlierMarkStays() {
    order.acquaint(List.of(0, 1), LocalDate.of(2026, 9, 3), STAMP);
    order.acquaintAll(TODAY, STAMP);

    assertThat(order.sheet().lines())
        .extracting(Acquaintance::signedOn)
        .containsExactly(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 3), TODAY);
    assertThat(line(0).mark().way()).isEqualTo(AcquaintanceWay.PAPER);
    assertThat(line(0).mark().by()).isEqualTo("Почтова Н. Ю.");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-11, 11.09.2026", "2026-08-31, 31.08.2026"})
  void aDateInTheFutureOrBeforeTheOrderIsRefused(LocalDate day, String named) {
    assertThatThrownBy(() -> order.acquaint(List.of(0), day, STAMP))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Дата ознакомления " + named)
        .hasMessageContaining("01.09.2026")
        .hasMessageContaining("10.09.2026");
    assertThatThrownBy(() -> order.acquaintAll(day, STAMP)).isInstanceOf(Refusal.class);
    assertThat(order.sheet().missing()).hasSize(3);
  }

  @Test
  void anOrderWithoutANumberTakesNoMarks() {
    Order draft = drafted();

    assertThatThrownBy(() -> draft.acquaint(List.of(0), TODAY, STAMP))
        .hasMessageContaining("проект");
    assertThatThrownBy(() -> draft.refuseToRead(1, refusal(), AUTHOR, STAMP))
        .hasMessageContaining("проект");
    assertThatThrownBy(() -> draft.acquaintSelf("osinova", ACT, STAMP))
        .hasMessageContaining("проект");
  }

  @Test
  void aMistakenMarkIsTakenOffWithAReasonThatTheHistoryKeeps() {
    order.acquaint(List.of(1), TODAY, STAMP);
    assertThatThrownBy(() -> order.unmark(1, " ", STAMP)).hasMessageContaining("Причина снятия");

    order.unmark(1, "другой Клёнов", STAMP);
    assertThat(line(1).isSettled()).isFalse();
    assertThat(last().act()).isEqualTo(Act.UNMARKED);
    assertThat(last().remarks()).isEqualTo("Клёнов Пётр (под подпись, 10.09.2026): другой Клёнов");
    assertThatThrownBy(() -> order.unmark(1, "ещё раз", STAMP)).hasMessageContaining("отметки нет");
  }

  @Test
  void aRefusalSettlesTheLineButAcquaintsNobody() {
    order.refuseToRead(1, refusal(), AUTHOR, STAMP);

    assertThat(line(1).isSettled()).isTrue();
    assertThat(line(1).isSigned()).isFalse();
    assertThat(line(1).signedOn()).isNull();
    assertThat(line(1).mark().witnesses()).isEqualTo("Липова Анна, учитель\nВязов Олег, завхоз");
    assertThat(line(1).mark().by()).isEqualTo(AUTHOR);
    assertThat(order.sheet().missing()).hasSize(2);
    assertThat(last().act()).isEqualTo(Act.READING_REFUSED);
    assertThatThrownBy(() -> order.refuseToRead(1, refusal(), AUTHOR, STAMP))
        .hasMessageContaining("отказ от ознакомления");
  }

  @Test
  void aRefusalNeedsTwoWitnessesWhoAreNotThePerson() {
    assertThatThrownBy(() -> AcquaintanceRefusal.of(TODAY, null, "", "Вязов Олег"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Первый свидетель");
    assertThatThrownBy(() -> AcquaintanceRefusal.of(TODAY, null, "Вязов Олег", null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Второй свидетель");
    assertThatThrownBy(() -> AcquaintanceRefusal.of(TODAY, null, "Вязов Олег", "вязов  олег"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("два разных");
    AcquaintanceRefusal own =
        AcquaintanceRefusal.of(TODAY, null, "Вязов Олег", "клёнов пётр, учитель");
    assertThatThrownBy(() -> order.refuseToRead(1, own, AUTHOR, STAMP))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("кто отказался");
  }

  @Test
  void whoLeftIsReleasedWithAReason() {
    assertThatThrownBy(() -> order.release(2, "", STAMP)).hasMessageContaining("Причина выбытия");

    order.release(2, "уволен 05.09.2026", STAMP);
    assertThat(line(2).isSettled()).isTrue();
    assertThat(line(2).isSigned()).isFalse();
    assertThat(last().remarks()).isEqualTo("Дубов Иван: уволен 05.09.2026");
  }

  @Test
  void anOwnMarkKeepsTheLoginTheTimeTheActAndTheSeal() {
    order.acquaintSelf("osinova", ACT, STAMP);

    AcquaintanceMark mark = line(0).mark();
    assertThat(mark.way()).isEqualTo(AcquaintanceWay.ELECTRONIC);
    assertThat(mark.by()).isEqualTo("osinova");
    assertThat(mark.at()).isEqualTo(STAMP.at());
    assertThat(mark.grounds()).isEqualTo("Положение об ЭДО от 20.08.2026 № 5");
    assertThat(mark.seal()).isEqualTo(order.contentHash().orElseThrow());
    assertThatThrownBy(() -> order.unmark(0, "ошибка", STAMP)).hasMessageContaining("сам работник");
  }

  @Test
  void anOwnMarkNeedsALineOfOnesOwnAndStaysOnce() {
    assertThatThrownBy(() -> order.acquaintSelf("dubov", ACT, STAMP)).isInstanceOf(Refusal.class);

    order.acquaint(List.of(0), SIGNED, STAMP);
    order.acquaintSelf("osinova", ACT, STAMP);
    assertThat(line(0).mark().way()).isEqualTo(AcquaintanceWay.PAPER);
    assertThat(line(0).signedOn()).isEqualTo(SIGNED);
  }

  @Test
  void anOrderThatWasTamperedWithTakesNoOwnMark() {
    order.text = new OrderText("О внедрении", "В целях", "Внедрить иначе");

    assertThatThrownBy(() -> order.acquaintSelf("osinova", ACT, STAMP))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("изменилось после регистрации");
    assertThat(line(0).isSettled()).isFalse();
  }

  @Test
  void aNewcomerIsAddedOnce() {
    order.makeKnownTo(new NamedPerson("Рябинина Ольга", "учитель", "ryabinina"), STAMP);

    assertThat(order.sheet().missing()).hasSize(4);
    assertThat(last().act()).isEqualTo(Act.READER_ADDED);
    assertThat(order.isIntact()).isTrue();
    assertThatThrownBy(
            () -> order.makeKnownTo(new NamedPerson("Другая", "учитель", "ryabinina"), STAMP))
        .hasMessageContaining("уже есть в листе");
    assertThatThrownBy(() -> order.makeKnownTo(new NamedPerson("клёнов пётр", "Учитель"), STAMP))
        .hasMessageContaining("уже есть в листе");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "-, 5, 2026-08-20, Название акта",
        "Положение, -, 2026-08-20, Номер акта",
        "Положение, 5, -, Дата акта",
        "Положение, 5, 2026-09-11, 11.09.2026"
      },
      nullValues = "-")
  void anActWithoutTitleNumberOrDateAllowsNothing(
      String title, String number, LocalDate date, String field) {
    assertThatThrownBy(() -> OwnAct.of(title, number, date, TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(field);
  }
}
