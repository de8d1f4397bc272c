package school.mentoring.order;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.order.history.Decision;
import school.mentoring.order.history.OrderHistory;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.order.requisite.Signing;

/** Where an order stands on its way; only the transitions of {@link Order} change it. */
@MappedSuperclass
public abstract class OrderData extends OrderMatter {

  /** Unique while the order is a draft: drafting the same again finds it. */
  String draftPlace;

  @Enumerated(EnumType.STRING)
  OrderState state;

  @Embedded Signatory signatory;
  @Embedded RegisterEntry entry;

  /** Null until the order is registered. */
  @Embedded Seal seal;

  @Embedded Signing signing;
  @Embedded VisaSheet visas = new VisaSheet();

  UUID cancelledBy;
  LocalDate cancelledOn;
  Instant createdAt;
  LocalDate listedOn;

  @Embedded OrderHistory history = new OrderHistory();
  @Embedded AcquaintanceSheet sheet = new AcquaintanceSheet();

  @Version int version;

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
    return Optional.ofNullable(seal).map(Seal::hash);
  }

  /** Whether a registered order still says what it said when it was registered. */
  public boolean isIntact() {
    boolean registered = entry != null || seal != null || state == OrderState.REGISTERED;
    return !registered || seal != null && seal.holds(this);
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
