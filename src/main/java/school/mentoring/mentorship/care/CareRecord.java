package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How pairs were looked after in a time, one by one and without names.
 *
 * @param signals days on which signals were found in it
 * @param cases that were open in it
 */
public record CareRecord(List<LocalDate> signals, List<CareCase> cases) {

  /** The cases that stood so at the end. */
  public List<CareCase> cases(CareCase.Result result) {
    return cases.stream().filter(it -> it.result() == result).toList();
  }

  /** School days from the first signal to the decision; empty if nothing was decided. */
  public Optional<Integer> medianDays() {
    List<Integer> sorted =
        cases.stream()
            .filter(CareCase::decided)
            .flatMap(it -> it.schoolDays().stream())
            .sorted()
            .toList();
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Math.round((sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2f));
  }

  /** The same as figures. */
  public CareFigures figures() {
    return figures(signals.size());
  }

  CareFigures figures(long found) {
    return new CareFigures(
        (int) found,
        cases(CareCase.Result.OPEN).size(),
        cases(CareCase.Result.HELPED).size(),
        cases(CareCase.Result.REMATCHED).size(),
        cases(CareCase.Result.CLOSED).size(),
        medianDays());
  }
}
