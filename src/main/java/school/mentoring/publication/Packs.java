package school.mentoring.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Gathers what a site may show of a programme; people are asked for at each look. */
@Service
public class Packs {

  private final Programmes programmes;
  private final Organisations organisations;
  private final PackOrders orders;
  private final HiddenPeople hidden;
  private final AugustPart august;
  private final YearEndPart yearEnd;
  private final Clock clock;

  Packs(
      Programmes programmes,
      Organisations organisations,
      PackOrders orders,
      HiddenPeople hidden,
      AugustPart august,
      YearEndPart yearEnd,
      Clock clock) {
    this.programmes = programmes;
    this.organisations = organisations;
    this.orders = orders;
    this.hidden = hidden;
    this.august = august;
    this.yearEnd = yearEnd;
    this.clock = clock;
  }

  /** The pack of a programme for one address. */
  @Transactional(readOnly = true)
  public Pack of(OrganisationId organisation, ProgrammeId id, Moment moment, String address) {
    Programme programme = programmes.get(id, organisation);
    Set<String> names = hidden.names(organisation, id, address);
    PackDraft draft = new PackDraft(orders.of(organisation, id, moment, names));
    if (moment == Moment.AUGUST) {
      august.into(organisation, id, draft);
    } else {
      yearEnd.into(organisation, id, address, names, draft);
    }
    return new Pack(
        organisation,
        id,
        moment,
        address,
        draft.items(),
        page(programme, moment, draft),
        draft.files());
  }

  private SitePage page(Programme programme, Moment moment, PackDraft draft) {
    return draft.page(
        organisations.get(programme.organisation()).fullName(),
        moment == Moment.AUGUST ? "Наставничество: документы" : "Наставничество: итоги года",
        programme.schoolYear().toString(),
        "%1$td.%1$tm.%1$tY".formatted(LocalDate.now(clock)));
  }
}
