package school.mentoring.order;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import school.mentoring.order.history.Decision;
import school.mentoring.order.history.OrderHistory;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.order.requisite.Signing;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What an order says and where it stands; only the transitions of {@link Order} change it. */
@MappedSuperclass
public abstract class OrderData {

  @EmbeddedId OrderId id;
  @Embedded OrganisationId organisation;
  @Embedded ProgrammeId programme;

  OrderKind kind;

  String subject;

  /** Unique while the order is a draft: drafting the same again finds it. */
  String draftPlace;

  @Enumerated(EnumType.STRING)
  OrderState state;

  @Embedded OrderText text;

  @Convert(converter = AnnexesColumn.class)
  List<Annex> annexes;

  String executor;
  @Embedded Signatory signatory;
  @Embedded RegisterEntry entry;
  String contentHash;

  /** The formula of the seal; null until there is one. */
  Integer hashVersion;

  /** How many readers the seal covers: later ones do not break it. */
  Integer sealedReaders;

  @Embedded Signing signing;
  @Embedded VisaSheet visas = new VisaSheet();

  /** Key of the series where it is not its kind's. */
  String registerSeries;

  UUID changesOrder;
  UUID cancelledBy;
  LocalDate cancelledOn;
  Instant createdAt;
  LocalDate listedOn;

  @Embedded OrderHistory history = new OrderHistory();
  @Embedded AcquaintanceSheet sheet = new AcquaintanceSheet();

  @Version int version;

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

  /**
   * Where the order stands on a day: a registered one is in force from its first day, until a later
   * order that cancels it is.
   */
  public OrderState state(LocalDate day) {
    if (isCancelled(day)) {
      return OrderState.CANCELLED;
    }
    return isInForce(day) ? OrderState.IN_FORCE : state;
  }

  public boolean isInForce(LocalDate day) {
    return effectiveOn().filter(it -> !it.isAfter(day)).isPresent() && !isCancelled(day);
  }

  /** Whether a later order cancels it before, or on, its own first day in force. */
  public boolean neverTakesEffect() {
    return effectiveOn().filter(this::isCancelled).isPresent();
  }

  private boolean isCancelled(LocalDate day) {
    return cancelledOn().filter(it -> !it.isAfter(day)).isPresent();
  }

  /** The day from which a later order cancels it. */
  public Optional<LocalDate> cancelledOn() {
    return Optional.ofNullable(cancelledOn);
  }

  /** The order that cancels it. */
  public Optional<OrderId> cancelledBy() {
    return Optional.ofNullable(cancelledBy).map(OrderId::new);
  }

  /** The order that it amends. */
  public Optional<OrderId> amends() {
    return changes().filter(it -> kind.equals(OrderKind.AMENDMENT));
  }

  /** The order that it cancels. */
  public Optional<OrderId> cancels() {
    return changes().filter(it -> kind.equals(OrderKind.CANCELLATION));
  }

  /** The order that it amends or cancels. */
  public Optional<OrderId> changes() {
    return Optional.ofNullable(changesOrder).map(OrderId::new);
  }

  /** The register it goes to: its kind's, or that of the order it changes. */
  public Series series() {
    return registerSeries == null ? kind.series() : Series.of(registerSeries);
  }

  /** How it was signed, once it was; null of orders older than this. */
  public Optional<Signing> signing() {
    return Optional.ofNullable(signing);
  }

  /**
   * What lists of tasks call it: its heading, but its kind where somebody wrote a reader's name
   * into the heading.
   */
  public String title() {
    boolean namesSomebody =
        sheet.lines().stream()
            .map(it -> it.name().split("\\s")[0])
            .anyMatch(
                it -> it.length() > 2 && text.heading().contains(it.substring(0, it.length() - 1)));
    return namesSomebody ? kind.title() : text.heading();
  }

  public VisaSheet visas() {
    return visas;
  }

  /**
   * What is ordered, one by one.
   *
   * @throws school.mentoring.shared.Refusal if a draft's term is malformed
   */
  public List<OrderPoint> points() {
    return OrderPoint.of(text);
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
    boolean registered = entry != null || contentHash != null || state == OrderState.REGISTERED;
    return !registered
        || isWhole()
            && contentHash.equals(ContentHash.of(this, hashVersion))
            && sheet.isMarkedUnder(contentHash);
  }

  /** Whether nothing is gone that a seal is made of. */
  private boolean isWhole() {
    boolean first =
        Stream.of(contentHash, hashVersion, entry, signatory).noneMatch(Objects::isNull);
    return first && (hashVersion == ContentHash.FIRST || signing != null && sealedReaders != null);
  }

  /** All that was decided about it, the oldest first. */
  public List<Decision> history() {
    return history.decisions();
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
