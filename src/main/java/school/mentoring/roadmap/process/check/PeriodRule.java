package school.mentoring.roadmap.process.check;

import java.util.Optional;
import school.mentoring.roadmap.window.RoadmapPeriod;

/** The period of a roadmap can be understood, and stands on the roadmap, not on its stages. */
final class PeriodRule implements ModelRule {

  private static final String PERIOD = "period";

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Optional<String> text = model.properties().find(PERIOD);
    if (text.isPresent() && !model.isRoadmap()) {
      problems.add(
          model.resource(),
          model.process(),
          "период (свойство period) указан не у дорожной карты",
          "перенесите свойство period на процесс дорожной карты: он общий для всех этапов");
    } else {
      text.ifPresent(it -> understandable(model, it, problems));
    }
  }

  private static void understandable(UploadedModel model, String text, Problems problems) {
    try {
      RoadmapPeriod.parse(text);
    } catch (IllegalArgumentException e) {
      problems.add(
          model.resource(),
          model.process(),
          "период не понятен. " + e.getMessage(),
          "задайте свойство period, например Y-08/Y+2-05 для двух учебных лет");
    }
  }

  /** How long the roadmap of a model lasts; one year where its period says nothing to go by. */
  static RoadmapPeriod of(UploadedModel model, Upload upload) {
    try {
      return model
          .roadmap()
          .flatMap(upload::process)
          .flatMap(it -> it.properties().find(PERIOD))
          .map(RoadmapPeriod::parse)
          .orElse(RoadmapPeriod.OF_ONE_YEAR);
    } catch (IllegalArgumentException e) {
      return RoadmapPeriod.OF_ONE_YEAR;
    }
  }
}
