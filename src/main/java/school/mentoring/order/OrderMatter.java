package school.mentoring.order;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What an order is about and what it says; nothing of it changes once the order is registered. */
@MappedSuperclass
public abstract class OrderMatter {

  @EmbeddedId OrderId id;
  @Embedded OrganisationId organisation;
  @Embedded ProgrammeId programme;

  OrderKind kind;

  String subject;

  @Embedded OrderText text;

  @Convert(converter = AnnexesColumn.class)
  List<Annex> annexes;

  String executor;

  /** Key of the series where it is not its kind's. */
  String registerSeries;

  UUID changesOrder;

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
}
