package school.mentoring.monitoring.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import school.mentoring.shared.SchoolYear;

/** What is counted of the schools below a centre. */
@Component
class SchoolRules implements StoredRule.Source {

  private final Organisations organisations;
  private final Programmes programmes;
  private final Clock clock;

  SchoolRules(Organisations organisations, Programmes programmes, Clock clock) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Override
  public List<CountedRule> rules() {
    return List.of(
        new Schools("schoolsBelow", "школы, которые стоят ниже", false),
        new Schools(
            "schoolsActive", "школы, начавшие программу наставничества за время проекта", true));
  }

  private Stream<Organisation> below(OrganisationId above) {
    return organisations.below(above).stream().filter(it -> it.level() == Level.SCHOOL);
  }

  /** In any school year of the programme until the day; what was begun later does not count. */
  private Set<OrganisationId> running(Scope scope, List<Organisation> schools) {
    List<OrganisationId> ids = schools.stream().map(Organisation::id).toList();
    int last = SchoolYear.containing(scope.asOf()).start();
    int first =
        scope.programmes().stream().mapToInt(it -> it.schoolYear().start()).min().orElse(last);
    return IntStream.rangeClosed(first, Math.max(first, last))
        .mapToObj(year -> programmes.of(ids, SchoolYear.of(year)))
        .flatMap(List::stream)
        .filter(it -> !begun(it).isAfter(scope.asOf()))
        .map(Programme::organisation)
        .collect(Collectors.toSet());
  }

  private LocalDate begun(Programme programme) {
    return programme.startedAt().atZone(clock.getZone()).toLocalDate();
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
