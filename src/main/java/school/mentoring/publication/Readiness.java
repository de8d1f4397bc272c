package school.mentoring.publication;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.decision.PairDecisions;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** How far the publication of a year's results is, in a few words without a name. */
@Service
public class Readiness {

  private final SchoolSites sites;
  private final Packs packs;
  private final PairDecisions decisions;

  Readiness(SchoolSites sites, Packs packs, PairDecisions decisions) {
    this.sites = sites;
    this.packs = packs;
    this.decisions = decisions;
  }

  /** Of the first site of the organisation, and of the pairs that wait for a decision. */
  @Transactional(readOnly = true)
  public String of(OrganisationId organisation, ProgrammeId programme) {
    int undecided = decisions.figures(organisation, programme).undecided();
    return "%s%s"
        .formatted(
            pack(organisation, programme),
            undecided == 0 ? "" : " Пар без решения: %d.".formatted(undecided));
  }

  private String pack(OrganisationId organisation, ProgrammeId programme) {
    List<SchoolSite> all = sites.of(organisation);
    if (all.isEmpty()) {
      return "Адрес сайта ещё не указан: добавьте его, и пакет соберётся сам.";
    }
    Pack pack = packs.of(organisation, programme, Moment.YEAR_END, all.get(0).address());
    return "Пакет «%s»: готово %d, не хватает %d."
        .formatted(Moment.YEAR_END.title(), pack.readyItems(), pack.missingItems());
  }
}
