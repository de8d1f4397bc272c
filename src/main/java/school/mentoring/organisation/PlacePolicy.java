package school.mentoring.organisation;

import java.util.List;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Who may stand above whom: only an organisation of a higher level. Levels go down with every step,
 * so nobody comes to stand above himself.
 */
final class PlacePolicy {

  private PlacePolicy() {}

  /**
   * Goes on only if the place is a fit one.
   *
   * @param above the parent that the place names, if it is known here
   * @param below those who have the organisation as their parent
   * @throws Refusal naming the field, its value and the remedy
   */
  static void check(
      OrganisationId id, Place place, Optional<Organisation> above, List<Organisation> below) {
    place.parent().ifPresent(parent -> parent(id, place.level(), parent, above));
    below.stream()
        .filter(it -> !place.level().isAbove(it.level()))
        .findFirst()
        .ifPresent(
            it -> {
              throw new Refusal(
                  "Поле «Уровень», значение «%s»: ниже стоит «%s» (%s). Сначала укажите ей другую вышестоящую организацию."
                      .formatted(place.level().title(), it.shortName(), it.level().title()));
            });
  }

  private static void parent(
      OrganisationId id, Level level, OrganisationId parent, Optional<Organisation> above) {
    if (parent.equals(id)) {
      throw refused(parent, "организация не может стоять над собой, укажите другую");
    }
    Organisation known =
        above.orElseThrow(
            () -> refused(parent, "такой организации нет, проверьте краткое имя или заведите её"));
    if (!known.level().isAbove(level)) {
      throw refused(
          parent,
          "её уровень (%s) не выше уровня «%s», выберите организацию уровнем выше"
              .formatted(known.level().title(), level.title()));
    }
  }

  private static Refusal refused(OrganisationId parent, String remedy) {
    return new Refusal(
        "Поле «Вышестоящая организация», значение «%s»: %s.".formatted(parent, remedy));
  }
}
