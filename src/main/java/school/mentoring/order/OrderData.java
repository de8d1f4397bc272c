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
import java.util.Optional;
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
