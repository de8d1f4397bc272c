package school.mentoring.order;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.mentoring.order.Decision.Act;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * An order of an organisation's head, from its draft to the marks of those who read it. Its text
 * can be edited until it is handed over for signing; once registered it never changes.
 */
@Entity(name = "OfficialOrder")
@Table(name = "official_order")
public class Order {

  @EmbeddedId private OrderId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private OrderKind kind;

  private String subject;

  /** Unique while the order is a draft: drafting the same again finds it. */
  private String draftPlace;

  @Enumerated(EnumType.STRING)
  private OrderState state;

  @Embedded private OrderText text;

  @Convert(converter = AnnexesColumn.class)
  private List<Annex> annexes;

  private String executor;
  @Embedded private Signatory signatory;
  @Embedded private RegisterEntry entry;
  private String contentHash;
  private Instant createdAt;
  private LocalDate listedOn;

  @Embedded private OrderHistory history = new OrderHistory();
  @Embedded private AcquaintanceSheet sheet = new AcquaintanceSheet();

  @Version private int version;

  protected Order() {}

  Order(OrganisationId organisation, OrderSubject about, Drafted drafted, Stamp stamp) {
    this.id = OrderId.next();
    this.organisation = organisation;
    this.programme = about.programme();
    this.kind = about.kind();
    this.subject = about.subject();
    this.draftPlace = about.place(organisation);
    this.state = OrderState.DRAFT;
    this.text = drafted.text();
    this.executor = drafted.executor();
    this.createdAt = stamp.at();
    this.listedOn = stamp.day();
    take(drafted.annexes(), drafted.acquainted());
    history.add(Act.DRAFTED, stamp, null);
  }

  private void take(List<Annex> newAnnexes, List<NamedPerson> readers) {
    this.annexes = List.copyOf(newAnnexes);
    this.sheet.rewrite(readers);
  }

  /** The curator has read and edited the text and hands it over for signing. */
  void check(OrderText edited, List<Annex> newAnnexes, List<NamedPerson> readers, Stamp stamp) {
    mustBe("передать на подпись его", OrderState.DRAFT, OrderState.RETURNED);
    this.text = edited;
    take(newAnnexes, readers);
    this.draftPlace = null;
    become(OrderState.CHECKED, Act.CHECKED, stamp, null);
  }

  void sign(Signatory by, Stamp stamp) {
    mustBe("подписать его", OrderState.CHECKED);
    this.signatory = by;
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
    this.entry = registered;
    this.listedOn = registered.date();
    this.contentHash = ContentHash.of(text, annexes, signatory, registered);
    become(OrderState.REGISTERED, Act.REGISTERED, stamp, null);
  }

  /** One person of the sheet signed for having read the order. */
  void acquaint(int position, Stamp stamp) {
    mustBe("отметить ознакомление с ним", OrderState.REGISTERED);
    history.add(Act.ACQUAINTED, stamp, sheet.sign(position, stamp.day()).name());
  }

  /** All of the sheet signed; earlier marks stay. */
  void acquaintAll(Stamp stamp) {
    mustBe("отметить ознакомление с ним", OrderState.REGISTERED);
    sheet.signAll(stamp.day());
    history.add(Act.ACQUAINTED, stamp, "все по листу");
  }

  /** The sheet is closed as it is; whoever is missing on it needs a reason. */
  void closeSheet(String remarks, Stamp stamp) {
    mustBe("закрыть лист ознакомления с ним", OrderState.REGISTERED);
    sheet.mustBeCompleteOr(remarks);
    history.add(Act.ACQUAINTED, stamp, remarks);
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
    return remarks.strip();
  }

  public OrderId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public OrderKind kind() {
    return kind;
  }

  /** What the process was told the order is about; may be null. */
  public String subject() {
    return subject;
  }

  /** Where the order stands on a day: a registered one is in force from its first day. */
  public OrderState state(LocalDate day) {
    return isInForce(day) ? OrderState.IN_FORCE : state;
  }

  public boolean isInForce(LocalDate day) {
    return effectiveOn().filter(it -> !it.isAfter(day)).isPresent();
  }

  public OrderText text() {
    return text;
  }

  public List<Annex> annexes() {
    return annexes;
  }

  /** Who prepared the order. */
  public String executor() {
    return executor;
  }

  /** Who signed, once somebody did. */
  public Optional<Signatory> signatory() {
    return Optional.ofNullable(signatory);
  }

  public Optional<String> number() {
    return Optional.ofNullable(entry).map(RegisterEntry::number);
  }

  public Optional<LocalDate> date() {
    return Optional.ofNullable(entry).map(RegisterEntry::date);
  }

  public Optional<LocalDate> effectiveOn() {
    return Optional.ofNullable(entry).map(RegisterEntry::effectiveOn);
  }

  /** The line in the register, once there is one. */
  public Optional<RegisterEntry> entry() {
    return Optional.ofNullable(entry);
  }

  public Optional<String> contentHash() {
    return Optional.ofNullable(contentHash);
  }

  /** Whether a registered order still says what it said when it was registered. */
  public boolean isIntact() {
    return contentHash == null
        || contentHash.equals(ContentHash.of(text, annexes, signatory, entry));
  }

  public OrderHistory history() {
    return history;
  }

  /** The remarks of the last return, if the order is being reworked. */
  public Optional<String> remarks() {
    return state == OrderState.RETURNED
        ? Optional.ofNullable(history.last().remarks())
        : Optional.empty();
  }

  public AcquaintanceSheet sheet() {
    return sheet;
  }
}
