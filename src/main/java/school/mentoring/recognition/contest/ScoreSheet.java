package school.mentoring.recognition.contest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import school.mentoring.shared.Refusal;

/**
 * A juror's sheet.
 *
 * @param applications all of the contest, also those that the juror may not judge
 */
public record ScoreSheet(Contest contest, Juror juror, List<NamedApplication> applications) {

  NamedApplication application(UUID id) {
    return applications.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("Заявка не найдена: обновите страницу."));
  }

  /** Those that the juror may judge. */
  public List<NamedApplication> own() {
    return applications.stream().filter(it -> !it.conflictsWith(juror)).toList();
  }

  /** Those that were judged by every criterion. */
  public long judged() {
    return own().stream().filter(this::judged).count();
  }

  /** Those that still have to be judged. */
  public List<NamedApplication> missing() {
    return own().stream().filter(it -> !judged(it) && !juror.abstains(it.id())).toList();
  }

  private boolean judged(NamedApplication about) {
    return juror.total(about.id(), contest.entry().criteria()).isPresent();
  }

  /** The weighted sum for an application, as text; a dash where it is not judged. */
  public String sum(UUID application) {
    return juror
        .total(application, contest.entry().criteria())
        .map(it -> it.toPlainString())
        .orElse(juror.abstains(application) ? "возд." : "—");
  }

  void mustBeComplete() {
    if (!missing().isEmpty()) {
      throw new Refusal(
          "Оценены не все заявки. Осталось: %s. Поставьте оценки по каждому критерию или выберите «воздерживаюсь»."
              .formatted(
                  missing().stream()
                      .map(NamedApplication::name)
                      .collect(Collectors.joining("; "))));
    }
  }
}
