package school.mentoring.monitoring.indicator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Level;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;

/** What is counted of the schools below a centre. */
@Component
class SchoolRules implements StoredRule.Source {

  private final Organisations organisations;
  private final Programmes programmes;

  SchoolRules(Organisations organisations, Programmes programmes) {
    this.organisations = organisations;
    this.programmes = programmes;
  }

  @Override
  public List<CountedRule> rules() {
    return List.of(
        new Schools("schoolsBelow", "школы, которые стоят ниже", false),
        new Schools("schoolsActive", "школы с программой наставничества в этом году", true));
  }

  private Stream<Organisation> below(OrganisationId above) {
    return organisations.below(above).stream().filter(it -> it.level() == Level.SCHOOL);
  }

  private Set<OrganisationId> running(Scope scope, List<Organisation> schools) {
    Set<OrganisationId> running = new HashSet<>();
    scope.programmes().stream()
        .map(Programme::schoolYear)
        .distinct()
        .forEach(
            year ->
                programmes.of(schools.stream().map(Organisation::id).toList(), year).stream()
                    .map(Programme::organisation)
                    .forEach(running::add));
    return running;
  }

  private final class Schools implements CountedRule {

    private final String key;
    private final String title;
    private final boolean active;

    private Schools(String key, String title, boolean active) {
      this.key = key;
      this.title = title;
      this.active = active;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public Map<OrganisationId, Integer> count(Scope scope, int least) {
      OrganisationId above = scope.organisations().get(0);
      int schools = found(scope, above).size();
      return schools == 0 ? Map.of() : Map.of(above, schools);
    }

    @Override
    public Page<EvidenceItem> items(Scope scope, int least, Pageable page) {
      List<Organisation> found = found(scope, scope.organisations().get(0));
      int from = (int) Math.min(page.getOffset(), found.size());
      int to = Math.min(from + page.getPageSize(), found.size());
      return new PageImpl<>(
          found.subList(from, to).stream()
              .map(it -> EvidenceItem.one(it.shortName(), "/schools", null))
              .toList(),
          page,
          found.size());
    }

    private List<Organisation> found(Scope scope, OrganisationId above) {
      List<Organisation> schools = below(above).toList();
      Set<OrganisationId> running = active ? running(scope, schools) : Set.of();
      return schools.stream()
          .filter(it -> !active || running.contains(it.id()))
          .sorted(Comparator.comparing(Organisation::shortName))
          .toList();
    }
  }
}
