package school.mentoring.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

class PlacePolicyUnitTests {

  private static final OrganisationId ID = new OrganisationId("here");

  private final Organisation region = organisation("region", Level.REGION);
  private final Organisation centre = organisation("centre", Level.MUNICIPALITY);
  private final Organisation school = organisation("school", Level.SCHOOL);

  @Test
  void aSchoolStandsBelowACentreAndACentreBelowARegion() {
    assertThatCode(() -> check(Level.SCHOOL, centre)).doesNotThrowAnyException();
    assertThatCode(() -> check(Level.SCHOOL, region)).doesNotThrowAnyException();
    assertThatCode(() -> check(Level.MUNICIPALITY, region)).doesNotThrowAnyException();
  }

  @Test
  void nobodyStandsBelowOneOfTheSameLevelOrALowerOne() {
    assertThatThrownBy(() -> check(Level.SCHOOL, school)).hasMessageContaining("не выше уровня");
    assertThatThrownBy(() -> check(Level.REGION, centre)).hasMessageContaining("не выше уровня");
  }

  @Test
  void theParentMustBeKnownAndSomebodyElse() {
    assertThatThrownBy(() -> check(place("nobody", Level.SCHOOL), Optional.empty(), List.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("«Вышестоящая организация», значение «nobody»")
        .hasMessageContaining("такой организации нет");
    assertThatThrownBy(() -> check(place("here", Level.SCHOOL), Optional.empty(), List.of()))
        .hasMessageContaining("над собой");
  }

  @Test
  void aLevelIsNotLoweredUnderThoseWhoStandBelow() {
    Place lower = new Place(Level.SCHOOL, Optional.empty());

    assertThatThrownBy(() -> check(lower, Optional.empty(), List.of(school)))
        .hasMessageContaining("ниже стоит «school» (школа)");
  }

  private void check(Level level, Organisation above) {
    check(place(above.id().id(), level), Optional.of(above), List.of());
  }

  private static void check(Place place, Optional<Organisation> above, List<Organisation> below) {
    PlacePolicy.check(ID, place, above, below);
  }

  private static Place place(String parent, Level level) {
    return Place.of(level, parent);
  }

  private static Organisation organisation(String id, Level level) {
    Organisation organisation =
        new Organisation(new OrganisationId(id), id, id, "с. Берёзовка", "директор");
    organisation.place(new Place(level, Optional.empty()));
    return organisation;
  }
}
