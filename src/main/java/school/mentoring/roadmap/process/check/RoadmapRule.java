package school.mentoring.roadmap.process.check;

/** Only roadmaps and their stages are uploaded; building blocks come with the application. */
final class RoadmapRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    if (model.roadmap().isEmpty()) {
      problems.add(
          model.resource(),
          model.process(),
          "у процесса нет свойства roadmap: неизвестно, к какой дорожной карте он относится",
          "добавьте процессу свойство roadmap: у дорожной карты — её собственный id, у этапа — id карты");
      return;
    }
    String roadmap = model.roadmap().get();
    if (upload.process(roadmap).filter(UploadedModel::isRoadmap).isEmpty()) {
      problems.add(
          model.resource(),
          model.process(),
          "дорожной карты «%s» (свойство roadmap) нет среди загруженных файлов".formatted(roadmap),
          "загрузите дорожную карту и все её этапы вместе или исправьте свойство roadmap");
    }
    startable(model, problems);
  }

  private static void startable(UploadedModel model, Problems problems) {
    boolean startable =
        !UploadedModel.camunda(model.process(), "isStartableInTasklist")
            .equals(java.util.Optional.of("false"));
    if (model.isStage() && startable) {
      problems.add(
          model.resource(),
          model.process(),
          "этап можно начать отдельно от программы",
          "снимите у процесса отметку «Startable» (Tasklist)");
    }
    if (model.isRoadmap() && !startable) {
      problems.add(
          model.resource(),
          model.process(),
          "дорожную карту нельзя начать",
          "отметьте у процесса «Startable» (Tasklist)");
    }
  }
}
