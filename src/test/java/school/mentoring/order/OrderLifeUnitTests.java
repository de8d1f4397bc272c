package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.approval.VisaDecision;
import school.mentoring.order.draft.Drafted;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.requisite.Certificate;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.order.requisite.Signing;
import school.mentoring.order.requisite.SigningWay;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.order.text.OrderText;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class OrderLifeUnitTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final Stamp STAMP =
      new Stamp(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), TODAY, "Ветрова А. С.");
  private static final OrderText TEXT =
      new OrderText("О внедрении", "В целях", "Внедрить\nНазначить");
  private static final List<NamedPerson> READERS = List.of(new NamedPerson("Клёнов Пётр", ""));
  private static final Signatory HEAD = new Signatory("Директор", "А. Б. Берёзкина");

  private static final WorkingCalendar EVERY_DAY =
      new WorkingCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate date) {
          return true;
        }

        @Override
        public boolean isProvisional(int year) {
          return false;
        }
      };

  private final Order order = draft(OrderKind.IMPLEMENTATION, null);

  private static Order draft(OrderKind kind, String subject) {
    return new Order(
        new OrganisationId("school"),
        new OrderSubject(ProgrammeId.next(), kind, subject),
        new Drafted(TEXT, List.of(), READERS, "Осинова В. П."),
        STAMP);
  }

  private static Order handedOver(Order order, String... logins) {
    order.check(TEXT, List.of(), READERS, STAMP);
    order.askVisas(
        List.of(logins).stream()
            .map(it -> Visa.awaited(it, new NamedPerson("Клёнов П.", "завуч")))
            .toList(),
        STAMP);
    return order;
  }

  private static Order registered(Order order, Signing how, LocalDate from) {
    handedOver(order).sign(HEAD, how.recorded("clerk", STAMP), STAMP);
    Registration asked = new Registration("12", TODAY, how.way(), null, from, null);
    order.register(RegisterEntry.of(asked, "core", "12", TODAY), STAMP);
    return order;
  }

  private Order registered() {
    return registered(order, Signing.onPaper(), TODAY);
  }

  @Test
  void visasAreGivenInTheirOrderAndOnlyThenTheHeadSigns() {
    handedOver(order, "deputy", "lawyer");

    refuses(() -> order.sign(HEAD, STAMP), "на согласовании");
    order.endorse(VisaDecision.WITH_REMARKS, "Уточнить срок", STAMP);
    assertThat(order.visas().current()).get().extracting(Visa::login).isEqualTo("lawyer");
    order.endorse(VisaDecision.AGREED, null, STAMP);
    assertThat(order.state(TODAY)).isEqualTo(OrderState.CHECKED);
    assertThat(order.visas().remarks()).containsExactly("Клёнов П., завуч: Уточнить срок");
    refuses(() -> order.endorse(VisaDecision.AGREED, null, STAMP), "на подписи");
  }

  @Test
  void aReturnAndRemarksNeedWordsAndVisasBeginAnew() {
    handedOver(order, "deputy", "lawyer");

    refuses(() -> order.endorse(VisaDecision.RETURNED, " ", STAMP), "Замечания");
    refuses(() -> order.endorse(VisaDecision.WITH_REMARKS, null, STAMP), "Замечания");
    order.endorse(VisaDecision.AGREED, null, STAMP);
    order.endorse(VisaDecision.RETURNED, "Нет основания", STAMP);
    assertThat(order.state(TODAY)).isEqualTo(OrderState.RETURNED);
    assertThat(order.remarks()).contains("Нет основания");
    handedOver(order, "deputy");
    assertThat(order.visas().lines()).singleElement().matches(it -> !it.isDecided());
  }

  @Test
  void aSignatureOfTheFutureIsRefused() {
    Signing tomorrow = Signing.of(SigningWay.PAPER, TODAY.plusDays(1), null, null);

    refuses(() -> tomorrow.recorded("clerk", STAMP), "Дата подписания 02.09.2026");
  }

  @Test
  void aCertificateGoesWithAnElectronicSignatureOfItsTime() {
    Certificate mark = new Certificate("00AF", "Берёзкина", TODAY.plusDays(1), TODAY.plusYears(1));

    refuses(
        () -> Signing.of(SigningWay.PAPER, TODAY, null, mark).recorded("clerk", STAMP),
        "сертификат электронной подписи");
    refuses(
        () -> Signing.of(SigningWay.ELECTRONIC, TODAY, null, mark).recorded("clerk", STAMP),
        "сертификат в этот день не действовал");
  }

  @Test
  void whoSignedAndWhoRecordedItAreTwoThings() {
    registered();

    assertThat(order.signatory()).contains(HEAD);
    assertThat(order.signing().orElseThrow().recordedBy()).isEqualTo("clerk");
    assertThat(order.signing().orElseThrow().signedOn()).isEqualTo(TODAY);
  }

  @Test
  void anOrderIsNotDatedBeforeItsSignature() {
    handedOver(order).sign(HEAD, Signing.of(SigningWay.PAPER, TODAY, null, null), STAMP);
    Registration early = Registration.byHand("1", TODAY.minusDays(1));

    refuses(
        () -> order.register(RegisterEntry.of(early, "core", "1", TODAY), STAMP),
        "Дата приказа 31.08.2026 раньше дня подписания 01.09.2026");
  }

  @Test
  void theSealCoversWhoSignedHowWhoAgreedAndWhoWasToRead() {
    registered();
    assertThat(order.isIntact()).isTrue();

    order.acquaintAll(TODAY, STAMP);
    assertThat(order.isIntact()).as("marks come later").isTrue();
    order.signing = Signing.of(SigningWay.ELECTRONIC, TODAY, null, null);
    assertThat(order.isIntact()).isFalse();
  }

  @Test
  void anOlderSealIsReadByItsOwnFormula() {
    registered();
    order.hashVersion = ContentHash.FIRST;
    order.contentHash = ContentHash.of(order, ContentHash.FIRST);
    order.sealedReaders = null;
    order.signing = null;

    assertThat(order.isIntact()).isTrue();
    order.text = TEXT.edited(null, null, "Внедрить");
    assertThat(order.isIntact()).isFalse();
  }

  @Test
  void aCancelledOrderHoldsUntilTheLaterOneIsInForceAndIsNotChangedAgain() {
    registered();
    Order later = draft(OrderKind.CANCELLATION, order.id().toString());
    later.standIn(Series.PERSONNEL);
    registered(later, Signing.onPaper(), TODAY.plusDays(5));
    order.cancelled(later, STAMP);

    assertThat(later.cancels()).contains(order.id());
    assertThat(later.amends()).isEmpty();
    assertThat(later.series()).isEqualTo(Series.PERSONNEL);
    assertThat(order.cancelledBy()).contains(later.id());
    assertThat(order.state(TODAY.plusDays(4))).isEqualTo(OrderState.IN_FORCE);
    assertThat(order.state(TODAY.plusDays(5))).isEqualTo(OrderState.CANCELLED);
    assertThat(order.isIntact()).isTrue();
    refuses(order::mustBeChangeable, "уже отменён");
  }

  @Test
  void aDraftCannotBeAmendedOrCancelled() {
    refuses(order::mustBeChangeable, "проект");
    refuses(() -> draft(OrderKind.AMENDMENT, "о чём-то"), "о чём-то");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Назначить. Срок: до 15.09.2026. Ответственный: Иванова А. П.|2026-09-15|Иванова А. П.",
        "Назначить. Срок: 15 сентября 2026 года.|2026-09-15|",
        "Назначить. Срок: 3 рабочих дня. Ответственная: заместитель директора.|2026-09-04|заместитель директора",
        "Назначить. Ответственный: Иванова А. П. Срок: 10 календарных дней.|2026-09-11|Иванова А. П.",
        "Назначить. Срок: постоянно.||",
        "Назначить.||"
      })
  void aPointNamesItsTermAndItsExecutor(String line, LocalDate due, String executor) {
    OrderPoint point = OrderPoint.of(new OrderText("О", "В целях", line)).get(0);

    assertThat(point.number()).isEqualTo("1");
    assertThat(point.text()).isEqualTo("Назначить.");
    assertThat(point.executor().orElse(null)).isEqualTo(executor);
    assertThat(point.due().map(it -> it.due(TODAY, EVERY_DAY)).orElse(null)).isEqualTo(due);
  }

  @Test
  void aNestedPointKeepsItsNumber() {
    OrderText text =
        new OrderText("О", "В целях", "Куратору:\n1.1. провести опрос. Срок: до 01.10.2026.");

    assertThat(OrderPoint.of(text)).extracting(OrderPoint::number).containsExactly("1", "1.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"до 31.02.2026", "до 15.13.2026", "15/09/26", "10 дней-ночей", "32 мая 2026"})
  void aMalformedTermIsRefusedNamingThePoint(String term) {
    OrderText text = new OrderText("О", "В целях", "Первый\nВторой. Срок: " + term + ".");

    refuses(() -> order.check(text, List.of(), READERS, STAMP), "Пункт 2: срок «" + term + "»");
  }

  private static void refuses(Runnable action, String message) {
    assertThatThrownBy(action::run).isInstanceOf(Refusal.class).hasMessageContaining(message);
  }
}
