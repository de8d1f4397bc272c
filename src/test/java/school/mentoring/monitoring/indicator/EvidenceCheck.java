package school.mentoring.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;

/** What must hold of every figure on whatever data, on each database. */
@Component
@Lazy
class EvidenceCheck {

  private static final int LEAST = 3;

  private final RandomCourses courses;
  private final IndicatorRules rules;
  private final IndicatorValues values;
  private final Programmes programmes;

  EvidenceCheck(
      RandomCourses courses, IndicatorRules rules, IndicatorValues values, Programmes programmes) {
    this.courses = courses;
    this.rules = rules;
    this.values = values;
    this.programmes = programmes;
  }

  void holdsOf(long seed) {
    RandomCourses.Course course = courses.course(new Random(seed));
    Programme programme = programmes.get(course.programme(), course.school());
    Scope scope = new Scope(List.of(course.school()), List.of(programme), course.asOf());
    rules.counted().values().forEach(it -> holdsOf(it, scope, course));
    values
        .of(course.school(), course.programme(), course.asOf())
        .forEach(it -> holdsOf(it, course));
  }

  private static void holdsOf(CountedRule rule, Scope scope, RandomCourses.Course course) {
    int figure = rule.count(scope, LEAST).getOrDefault(course.school(), 0);
    List<EvidenceItem> evidence = RandomCourses.all(rule, scope, LEAST);

    assertThat(evidence).as(rule.key()).hasSize(figure);
    assertThat(evidence).as(rule.key()).allMatch(it -> it.counts() == 1);
    if (rule.key().equals("youngTeachers")) {
      assertThat(evidence).allMatch(EvidenceCheck::saysByWhatItWasCounted);
    }
    Integer expected = course.expected().get(rule.key());
    if (expected != null) {
      assertThat(figure).as(rule.key()).isEqualTo(expected);
    }
  }

  private static boolean saysByWhatItWasCounted(EvidenceItem item) {
    return item.what().matches(".* — работает с 20\\d\\d года")
        || item.what().matches(".* — по (ролевой модели|должности), год начала работы не указан");
  }

  private void holdsOf(IndicatorValue value, RandomCourses.Course course) {
    holdsOf(value, Part.NUMERATOR, value.numerator(), course);
    holdsOf(value, Part.DENOMINATOR, value.denominator(), course);
  }

  private void holdsOf(IndicatorValue value, Part part, Integer figure, RandomCourses.Course it) {
    Page<EvidenceItem> evidence =
        values.evidence(
            it.school(), it.programme(), value.key(), part, it.asOf(), PageRequest.of(0, 1000));
    assertThat(evidence.stream().mapToInt(EvidenceItem::counts).sum())
        .as(value.key() + " " + part)
        .isEqualTo(figure == null ? 0 : figure);
  }
}
