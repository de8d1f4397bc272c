package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.draft.Drafted;
import school.mentoring.order.history.Decision;
import school.mentoring.order.history.Decision.Act;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.order.requisite.SigningWay;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class OrderUnitTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final Stamp STAMP =
      new Stamp(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), TODAY, "Ветрова А. С.");
  private static final OrderText TEXT =
      new OrderText("О внедрении", "В целях", "Внедрить\nНазначить");
  private static final List<Annex> ANNEXES = List.of(Annex.text("Положение", List.of("1. Общее")));
  private static final List<NamedPerson> READERS =
      List.of(new NamedPerson("Осинова Вера", "заместитель"), new NamedPerson("Клёнов Пётр", ""));
  private static final Signatory HEAD = new Signatory("Директор", "А. Б. Берёзкина");

  private final Order order =
      new Order(
          new OrganisationId("school"),
          new OrderSubject(ProgrammeId.next(), OrderKind.IMPLEMENTATION, null),
          new Drafted(TEXT, ANNEXES, READERS, "Осинова В. П."),
          STAMP);

  private Order checked() {
    order.check(TEXT, ANNEXES, READERS, STAMP);
    return order;
  }

  private Order signed() {
    checked().sign(HEAD, STAMP);
    return order;
  }

  private Order registered() {
    signed().register(entry(Registration.byHand("12-ОД", TODAY)), STAMP);
    return order;
  }

  private static RegisterEntry entry(Registration asked) {
    return RegisterEntry.of(asked, Series.CORE.key(), asked.number(), TODAY);
  }

  @Test
  void anOrderGoesFromItsDraftToTheRegister() {
    registered();

    assertThat(order.state(TODAY)).isEqualTo(OrderState.IN_FORCE);
    assertThat(order.number()).contains("12-ОД");
    assertThat(order.signatory()).contains(HEAD);
    assertThat(order.history())
        .extracting(Decision::act)
        .containsExactly(Act.DRAFTED, Act.CHECKED, Act.SIGNED, Act.REGISTERED);
  }

  @Test
  void aReturnedOrderIsEditedAndHandedOverAgain() {
    checked().returnForRework("Уточнить сроки", STAMP);

    assertThat(order.remarks()).contains("Уточнить сроки");
    OrderText edited = TEXT.edited("", "", "Внедрить с 01.09.2026");
    order.check(edited, ANNEXES, READERS, STAMP);
    assertThat(order.state(TODAY)).isEqualTo(OrderState.CHECKED);
    assertThat(order.text().numberedPoints()).containsExactly("1. Внедрить с 01.09.2026");
    assertThat(order.text().preamble()).isEqualTo(TEXT.preamble());
  }

  @Test
  void aReturnNeedsRemarksAndARejectionNeedsAReason() {
    checked();

    assertThatThrownBy(() -> order.returnForRework(" ", STAMP))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Замечания");
    assertThatThrownBy(() -> order.reject(null, STAMP))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Причина отклонения");
    assertThat(order.state(TODAY)).isEqualTo(OrderState.CHECKED);
  }

  @Test
  void aRejectedOrderStaysRejected() {
    checked().reject("Приказ не нужен", STAMP);

    assertThat(order.state(TODAY)).isEqualTo(OrderState.REJECTED);
    refuses(() -> order.sign(HEAD, STAMP), "отклонён");
    refuses(() -> order.check(TEXT, ANNEXES, READERS, STAMP), "отклонён");
  }

  @Test
  void aDraftCannotBeSignedReturnedRejectedOrRegistered() {
    refuses(() -> order.sign(HEAD, STAMP), "проект");
    refuses(() -> order.returnForRework("Замечание", STAMP), "проект");
    refuses(() -> order.reject("Причина", STAMP), "проект");
    refuses(order::mustAwaitNumber, "проект");
    refuses(() -> order.acquaintAll(TODAY, STAMP), "проект");
  }

  @Test
  void aSecondDecisionIsRefused() {
    signed();

    refuses(() -> order.sign(HEAD, STAMP), "подписан");
    refuses(() -> order.returnForRework("Замечание", STAMP), "подписан");
    refuses(() -> order.reject("Причина", STAMP), "подписан");
  }

  @Test
  void aRegisteredOrderIsFrozenAndSealed() {
    registered();

    refuses(() -> order.check(TEXT, ANNEXES, READERS, STAMP), "зарегистрирован");
    refuses(() -> order.register(entry(Registration.byHand("13-ОД", TODAY)), STAMP), "зарегистр");
    assertThat(order.isIntact()).isTrue();
    assertThat(order.contentHash()).get().asString().hasSize(64);
  }

  @Test
  void anOrderIsInForceFromItsFirstDay() {
    LocalDate later = TODAY.plusDays(10);
    signed()
        .register(entry(new Registration("1", TODAY, SigningWay.PAPER, null, later, null)), STAMP);

    assertThat(order.state(TODAY)).isEqualTo(OrderState.REGISTERED);
    assertThat(order.state(later)).isEqualTo(OrderState.IN_FORCE);
  }

  @Test
  void datesThatCannotBeTrueAreRefused() {
    LocalDate tomorrow = TODAY.plusDays(1);
    LocalDate yesterday = TODAY.minusDays(1);

    assertThatThrownBy(() -> entry(Registration.byHand("1", tomorrow)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("02.09.2026");
    assertThatThrownBy(
            () -> entry(new Registration("1", TODAY, SigningWay.PAPER, null, yesterday, null)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("31.08.2026");
  }

  @Test
  void marksOfAcquaintanceAreKeptOneByOne() {
    registered();

    order.acquaint(List.of(0), TODAY, STAMP);
    assertThat(order.sheet().missing())
        .extracting(Acquaintance::name)
        .containsExactly("Клёнов Пётр");
    order.acquaintAll(TODAY, STAMP);
    assertThat(order.sheet().missing()).isEmpty();
    assertThatThrownBy(() -> order.acquaint(List.of(2), TODAY, STAMP))
        .hasMessageContaining("строки 3");
  }

  @Test
  void aSheetWithSomebodyMissingNeedsAReason() {
    registered();

    assertThatThrownBy(() -> order.closeSheet("", STAMP))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Осинова Вера");
    order.closeSheet("В отпуске", STAMP);
    assertThat(order.history().get(order.history().size() - 1).remarks()).isEqualTo("В отпуске");
  }

  @Test
  void pointsAreNumberedAnewAndSubPointsKeepTheirs() {
    OrderText typed = new OrderText("О", "В целях", " 3. Первый\n\n3.1. Подпункт\nВторой");

    assertThat(typed.numberedPoints()).containsExactly("1. Первый", "3.1. Подпункт", "2. Второй");
  }

  private static void refuses(Runnable action, String state) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.CONFLICT))
        .hasMessageContaining("Приказ «О внедрении»")
        .hasMessageContaining(state);
  }
}
