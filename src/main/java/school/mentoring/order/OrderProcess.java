package school.mentoring.order;

import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Tells the engine of orders that no roadmap calls for. */
public interface OrderProcess {

  /**
   * Begins an order alone, beside the roadmap of its programme; it is paused and cancelled with the
   * programme.
   *
   * @param subject what the order is about; may be null
   */
  void begin(OrganisationId organisation, ProgrammeId programme, OrderKind kind, String subject);
}
