package school.mentoring.monitoring.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;

/**
 * What is counted of the roadmap's lines: those whose last day has come, and those of them that
 * were closed in time. A line that several elements carry counts once.
 */
@Component
class LineRules implements StoredRule.Source {

  private final Progress progress;

  LineRules(Progress progress) {
    this.progress = progress;
  }

  @Override
  public List<CountedRule> rules() {
    return List.of(
        new Lines("linesDue", "строки дорожной карты, чей срок наступил", it -> true, progress),
        new Lines(
            "linesInTime",
            "строки дорожной карты, закрытые в срок",
            it -> it.state().closed() && !it.endedLate(),
            progress));
  }

  /**
   * Lines that a condition holds for.
   *
   * @param counts at every element that carries the line
   */
  private record Lines(String key, String title, Predicate<LineProgress> counts, Progress progress)
      implements CountedRule {

    @Override
    public Map<OrganisationId, Integer> count(Scope scope, int least) {
      return progress.inFigures(scope.programmes()).stream()
          .collect(
              Collectors.toMap(
                  it -> it.programme().organisation(),
                  it -> lines(it, scope).size(),
                  Integer::sum));
    }

    @Override
    public Page<EvidenceItem> items(Scope scope, int least, Pageable page) {
      List<EvidenceItem> all = new ArrayList<>();
      progress.inFigures(scope.programmes()).forEach(it -> all.addAll(items(it, scope)));
      int from = (int) Math.min(page.getOffset(), all.size());
      int to = Math.min(from + page.getPageSize(), all.size());
      return new PageImpl<>(all.subList(from, to), page, all.size());
    }

    private List<EvidenceItem> items(ProgrammeProgress course, Scope scope) {
      Map<String, String> stages = new HashMap<>();
      course
          .stages()
          .forEach(it -> it.lines().forEach(line -> stages.putIfAbsent(line.line(), it.key())));
      return lines(course, scope).stream()
          .sorted(Comparator.comparing(LineProgress::due).thenComparing(LineProgress::line))
          .map(
              it ->
                  EvidenceItem.one(
                      it.line() + ". " + it.element().name(),
                      "/programmes/%s#%s".formatted(course.programme().id(), stages.get(it.line())),
                      it.due()))
          .toList();
    }

    /** Its last day is over; on that day itself only what is closed counts. */
    private static boolean came(LineProgress line, LocalDate asOf) {
      return line.due().isBefore(asOf) || line.due().equals(asOf) && line.state().closed();
    }

    private List<LineProgress> lines(ProgrammeProgress course, Scope scope) {
      Map<String, List<LineProgress>> byLine =
          course.lines().stream()
              .collect(
                  Collectors.groupingBy(
                      LineProgress::line, LinkedHashMap::new, Collectors.toList()));
      return byLine.values().stream()
          .filter(it -> it.stream().allMatch(line -> came(line, scope.asOf())))
          .filter(it -> it.stream().allMatch(counts))
          .map(it -> it.get(0))
          .toList();
    }
  }
}
