package school.mentoring.recognition.contest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Places by the jury's marks: within a nomination the higher average stands before, equal averages
 * share a place and the next ones are left out (1, 1, 3); where the contest says so, the chair puts
 * the equal ones in order.
 */
final class Standings {

  private static final int DIGITS = 2;

  private final Contest contest;
  private final List<Counted> all;

  /** An application and what the jurors gave in sum. */
  private record Counted(
      UUID id, int nomination, Integer order, BigDecimal average, BigDecimal spread, int judges) {

    boolean level(Counted other) {
      return average.compareTo(other.average) == 0;
    }

    boolean orderedBefore(Counted other) {
      return order != null && other.order != null && order < other.order;
    }
  }

  private Standings(Contest contest, List<Counted> all) {
    this.contest = contest;
    this.all = all;
  }

  /** By nomination and place. */
  static List<Standing> of(
      Contest contest, List<ContestApplication> applications, List<Juror> jurors) {
    List<Criterion> criteria = contest.entry().criteria();
    List<Counted> counted =
        applications.stream()
            .map(
                it ->
                    counted(
                        it,
                        jurors.stream()
                            .flatMap(juror -> juror.total(it.id(), criteria).stream())
                            .toList()))
            .toList();
    return new Standings(contest, counted).standings();
  }

  private static Counted counted(ContestApplication about, List<BigDecimal> sums) {
    BigDecimal none = BigDecimal.ZERO.setScale(DIGITS);
    Integer order = about.tieOrder().orElse(null);
    if (sums.isEmpty()) {
      return new Counted(about.id(), about.nomination(), order, none, none, 0);
    }
    BigDecimal total = sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal most = sums.stream().max(Comparator.naturalOrder()).orElseThrow();
    BigDecimal least = sums.stream().min(Comparator.naturalOrder()).orElseThrow();
    return new Counted(
        about.id(),
        about.nomination(),
        order,
        total.divide(BigDecimal.valueOf(sums.size()), DIGITS, RoundingMode.HALF_UP),
        most.subtract(least).setScale(DIGITS),
        sums.size());
  }

  private List<Standing> standings() {
    return all.stream()
        .map(this::standing)
        .sorted(
            Comparator.comparingInt(Standing::nomination)
                .thenComparingInt(it -> it.place() == 0 ? Integer.MAX_VALUE : it.place()))
        .toList();
  }

  private Standing standing(Counted about) {
    List<Counted> rivals =
        all.stream()
            .filter(it -> it.nomination() == about.nomination() && it.judges() > 0)
            .filter(it -> !it.id().equals(about.id()))
            .toList();
    List<Counted> equal = rivals.stream().filter(about::level).toList();
    boolean judged = about.judges() > 0;
    boolean chairDecides = contest.entry().ties() == TieRule.CHAIR;
    long before =
        rivals.stream()
            .filter(
                it ->
                    it.average().compareTo(about.average()) > 0
                        || chairDecides && about.level(it) && it.orderedBefore(about))
            .count();
    return new Standing(
        about.id(),
        about.nomination(),
        about.average(),
        about.spread(),
        about.judges(),
        judged ? (int) before + 1 : 0,
        judged && !equal.isEmpty(),
        judged && chairDecides && !ordered(about, equal));
  }

  /** Whether nobody of the equal ones has the same position, or none. */
  private static boolean ordered(Counted about, List<Counted> equal) {
    return equal.isEmpty()
        || about.order() != null
            && equal.stream().noneMatch(it -> Objects.equals(it.order(), about.order()));
  }
}
