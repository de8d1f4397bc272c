package school.mentoring.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.acquaintance.AcquaintanceMark;
import school.mentoring.order.acquaintance.AcquaintanceRefusal;
import school.mentoring.order.acquaintance.OwnAct;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.approval.VisaDecision;
import school.mentoring.order.draft.Drafted;
import school.mentoring.order.history.Decision;
import school.mentoring.order.history.Decision.Act;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.order.requisite.Signing;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * An order of an organisation's head, from its draft to the marks of those who read it. Its text
 * can be edited until it is handed over for signing; once registered it never changes.
 */
@Entity(name = "OfficialOrder")
@Table(name = "official_order")
public class Order extends OrderData {

  protected Order() {}

  Order(OrganisationId organisation, OrderSubject about, Drafted drafted, Stamp stamp) {
    this.id = OrderId.next();
    this.organisation = organisation;
    this.programme = about.programme();
    this.kind = about.kind();
    this.subject = about.subject();
    this.changesOrder = about.changed().map(OrderId::id).orElse(null);
    this.state = OrderState.DRAFT;
    this.text = drafted.text();
    this.executor = drafted.executor();
    this.createdAt = stamp.at();
    this.listedOn = stamp.day();
    take(drafted.annexes(), drafted.acquainted());
    history.add(Act.DRAFTED, stamp, null);
  }

  /** The place that this draft alone holds until it is handed over. */
  Order at(String place) {
    this.draftPlace = place;
    return this;
  }

  private void take(List<Annex> newAnnexes, List<NamedPerson> readers) {
    this.annexes = List.copyOf(newAnnexes);
    this.sheet.rewrite(readers);
  }

  /** The curator has read and edited the text and hands it over for signing. */
  void check(OrderText edited, List<Annex> newAnnexes, List<NamedPerson> readers, Stamp stamp) {
    mustBe("передать на подпись его", OrderState.DRAFT, OrderState.RETURNED);
    OrderPoint.of(edited);
    this.text = edited;
    visas.begin(List.of());
    take(newAnnexes, readers);
    this.draftPlace = null;
    become(OrderState.CHECKED, Act.CHECKED, stamp, null);
  }

  /** What was handed over goes to these people first, one after another. */
  void askVisas(List<Visa> asked, Stamp stamp) {
    mustBe("отправить его на согласование", OrderState.CHECKED);
    visas.begin(asked);
    if (!asked.isEmpty()) {
      become(OrderState.VISING, Act.VISAS_ASKED, stamp, null);
    }
  }

  /** Whoever is asked now decides; after the last visa the order waits for its signature. */
  void endorse(VisaDecision decision, String remarks, Stamp stamp) {
    mustBe("согласовать его", OrderState.VISING);
    Visa visa = visas.decide(decision, remarks, stamp);
    if (decision == VisaDecision.RETURNED) {
      become(OrderState.RETURNED, Act.RETURNED, stamp, visa.remarks());
      return;
    }
    Act act = decision == VisaDecision.SKIPPED ? Act.VISA_SKIPPED : Act.ENDORSED;
    become(
        visas.current().isEmpty() ? OrderState.CHECKED : OrderState.VISING,
        act,
        stamp,
        words(visa));
  }

  private static String words(Visa visa) {
    return visa.remarks() == null && !visa.isEnteredByAnother()
        ? null
        : visa.name() + (visa.remarks() == null ? "" : ": " + visa.remarks());
  }

  void sign(Signatory by, Stamp stamp) {
    sign(by, Signing.onPaper(), stamp);
  }

  /**
   * Signed by the head.
   *
   * @param how names whoever entered it, who need not be the head
   */
  void sign(Signatory by, Signing how, Stamp stamp) {
    mustBe("подписать его", OrderState.CHECKED);
    this.signatory = by;
    this.signing = how;
    become(OrderState.SIGNED, Act.SIGNED, stamp, null);
  }

  void returnForRework(String remarks, Stamp stamp) {
    mustBe("вернуть его на доработку", OrderState.CHECKED);
    become(OrderState.RETURNED, Act.RETURNED, stamp, required(remarks, "Замечания"));
  }

  void reject(String reason, Stamp stamp) {
    mustBe("отклонить его", OrderState.CHECKED);
    become(OrderState.REJECTED, Act.REJECTED, stamp, required(reason, "Причина отклонения"));
  }

  /** Only a signed order gets a number. */
  void mustAwaitNumber() {
    mustBe("зарегистрировать его", OrderState.SIGNED);
  }

  /** Enters the order into the register; from now on its content is sealed. */
  void register(RegisterEntry registered, Stamp stamp) {
    mustAwaitNumber();
    this.signing = signing().orElseGet(Signing::onPaper).registered(registered);
    this.entry = registered;
    this.listedOn = registered.date();
    this.sealedReaders = sheet.lines().size();
    this.hashVersion = ContentHash.NEWEST;
    this.contentHash = ContentHash.of(this, hashVersion);
    become(OrderState.REGISTERED, Act.REGISTERED, stamp, null);
  }

  /** People of the sheet, by their positions, signed on a day; earlier marks stay. */
  void acquaint(Collection<Integer> positions, LocalDate day, Stamp stamp) {
    mustHaveOpenSheet(day, stamp);
    String names =
        sheet.mark(positions, AcquaintanceMark.paper(day, stamp)).stream()
            .map(Acquaintance::name)
            .collect(Collectors.joining(", "));
    history.add(Act.ACQUAINTED, stamp, "%s: %s".formatted(Dates.text(day), names));
  }

  /** All of the sheet signed on a day; earlier marks stay. */
  void acquaintAll(LocalDate day, Stamp stamp) {
    mustHaveOpenSheet(day, stamp);
    sheet.mark(sheet.open(), AcquaintanceMark.paper(day, stamp));
    history.add(Act.ACQUAINTED, stamp, "%s: все по листу".formatted(Dates.text(day)));
  }

  /** A person marks the own line, which an act of the organisation allows; an earlier one stays. */
  void acquaintSelf(String login, OwnAct act, Stamp stamp) {
    mustHaveOpenSheet(stamp.day(), stamp);
    if (!isIntact()) {
      throw Refusal.conflict(
          "Содержание приказа изменилось после регистрации, отметка не поставлена. Сообщите секретарю или куратору.");
    }
    int own = sheet.positionOf(login).orElseThrow(Order::notOnSheet);
    if (!sheet.line(own).isSigned()) {
      sheet.settle(own, AcquaintanceMark.electronic(login, act, contentHash, stamp));
      history.add(Act.ACQUAINTED, stamp, "электронно, " + act.text());
    }
  }

  static Refusal notOnSheet() {
    return Refusal.notFound("Приказ не найден среди тех, с которыми вас знакомят.");
  }

  /** A person would not sign; two witnesses saw it. */
  void refuseToRead(int position, AcquaintanceRefusal refusal, String author, Stamp stamp) {
    mustHaveOpenSheet(refusal.day(), stamp);
    refusal.mustNotBeSeenBy(sheet.line(position).name());
    String name = sheet.settle(position, AcquaintanceMark.refused(refusal, author, stamp)).name();
    history.add(Act.READING_REFUSED, stamp, "%s: %s".formatted(Dates.text(refusal.day()), name));
  }

  /** A person left before reading the order. */
  void release(int position, String reason, Stamp stamp) {
    mustHaveOpenSheet(stamp.day(), stamp);
    String why = required(reason, "Причина выбытия");
    String name = sheet.settle(position, AcquaintanceMark.left(why, stamp)).name();
    history.add(Act.RELEASED, stamp, "%s: %s".formatted(name, why));
  }

  /** A mark was a mistake. */
  void unmark(int position, String reason, Stamp stamp) {
    mustHaveOpenSheet(stamp.day(), stamp);
    String why = required(reason, "Причина снятия отметки");
    Acquaintance was = sheet.unmark(position);
    history.add(
        Act.UNMARKED,
        stamp,
        "%s (%s, %s): %s"
            .formatted(was.name(), was.mark().way().title(), Dates.text(was.mark().day()), why));
  }

  /** Somebody who came later is to read the order too. */
  void makeKnownTo(NamedPerson reader, Stamp stamp) {
    mustHaveOpenSheet(stamp.day(), stamp);
    sheet.add(reader);
    history.add(Act.READER_ADDED, stamp, reader.name());
  }

  private void mustHaveOpenSheet(LocalDate day, Stamp stamp) {
    mustBe("отметить ознакомление с ним", OrderState.REGISTERED);
    if (day.isAfter(stamp.day()) || day.isBefore(entry.date())) {
      throw new Refusal(
          "Дата ознакомления %s: приказ № %s от %s, укажите день от даты приказа до сегодняшнего (%s)."
              .formatted(
                  Dates.text(day),
                  entry.number(),
                  Dates.text(entry.date()),
                  Dates.text(stamp.day())));
    }
  }

  /** The sheet is closed as it is; whoever is missing on it needs a reason. */
  void closeSheet(String remarks, Stamp stamp) {
    mustBe("закрыть лист ознакомления с ним", OrderState.REGISTERED);
    sheet.mustBeCompleteOr(remarks);
    history.add(Act.ACQUAINTED, stamp, Decision.fitting(remarks, "Замечания"));
  }

  /** It goes to the register of the order that it changes. */
  void standIn(Series series) {
    this.registerSeries = series.key();
  }

  /** Refuses to change what is not registered, or is cancelled already. */
  public void mustBeChangeable() {
    mustBe("изменить или отменить его", OrderState.REGISTERED);
    if (cancelledBy != null) {
      throw Refusal.conflict(
          "Приказ № %s от %s уже отменён: изменить или отменить его нельзя. Издайте новый приказ."
              .formatted(entry.number(), Dates.text(entry.date())));
    }
  }

  /** A later order that amends it was registered. */
  void amended(Order later, Stamp stamp) {
    mustBeChangeable();
    history.add(Act.AMENDED, stamp, later.requisites());
  }

  /** A later order that cancels it was registered; it holds until that one is in force. */
  void cancelled(Order later, Stamp stamp) {
    mustBeChangeable();
    this.cancelledBy = later.id.id();
    this.cancelledOn = later.entry.effectiveOn();
    history.add(Act.CANCELLED, stamp, later.requisites());
  }

  /** «Приказ № 12-ОД от 01.09.2026». */
  public String requisites() {
    return "Приказ № %s от %s".formatted(entry.number(), Dates.text(entry.date()));
  }

  private void become(OrderState next, Act act, Stamp stamp, String remarks) {
    this.state = next;
    history.add(act, stamp, remarks);
  }

  private void mustBe(String action, OrderState... expected) {
    state.mustBeOneOf(List.of(expected), "Приказ «%s»".formatted(text.heading()), action);
  }

  private static String required(String remarks, String field) {
    if (remarks == null || remarks.isBlank()) {
      throw new Refusal("%s: поле не заполнено. Напишите, что не так.".formatted(field));
    }
    return Decision.fitting(remarks.strip(), field);
  }
}
