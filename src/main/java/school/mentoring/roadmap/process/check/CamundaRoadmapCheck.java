package school.mentoring.roadmap.process.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import school.mentoring.roadmap.ModelProblem;
import school.mentoring.roadmap.RoadmapCheck;

/** Runs all rules over the files of a deployment that are not the application's own. */
final class CamundaRoadmapCheck implements RoadmapCheck {

  /** What every model obeys, a building block too. */
  static final List<ModelRule> OF_EVERY_MODEL =
      List.of(
          new FileRule(),
          new StartRule(),
          new DiagramRule(),
          new NodeNameRule(),
          new GatewayRule(),
          new PropertyRule(),
          new TimerRule(),
          new ResponsibleRule());

  /** What a roadmap and its stages obey. */
  static final List<ModelRule> OF_ROADMAPS =
      List.of(
          new RoadmapRule(),
          new PeriodRule(),
          new LineRule(),
          new WindowRule(),
          new BoundLineRule(),
          new TaskFormRule(),
          new DecidesRule(),
          new CallRule(),
          new BlockInputRule(),
          new RejectedOrderRule(),
          new CallCycleRule(),
          new ActionRule(),
          new DateQuestionRule(),
          new DecisionCallRule());

  private final Supplier<Shipped> shipped;

  CamundaRoadmapCheck(Supplier<Shipped> shipped) {
    this.shipped = shipped;
  }

  @Override
  public List<ModelProblem> problems(Map<String, byte[]> resources) {
    Problems problems = new Problems();
    Map<String, byte[]> strange = new TreeMap<>(resources);
    strange.entrySet().removeIf(it -> shipped.get().trusts(it.getKey(), it.getValue()));
    for (String resource : resources.keySet()) {
      if (!strange.containsKey(resource)) {
        complete(resource, resources.keySet(), problems);
      }
    }
    judge(read(strange, problems), problems);
    return problems.found();
  }

  private void complete(String resource, Set<String> deployed, Problems problems) {
    if (resource.endsWith(".bpmn") && !deployed.containsAll(shipped.get().beside(resource))) {
      problems.add(
          resource,
          "поставляемая модель загружается без остальных моделей своей папки",
          "не загружайте её: она уже есть в программе");
    }
  }

  private Upload read(Map<String, byte[]> files, Problems problems) {
    UploadReader reader = new UploadReader(problems);
    Map<String, byte[]> accepted = reader.accepted(files);
    Upload upload =
        new Upload(
            reader.xml(accepted),
            List.of(),
            reader.forms(accepted),
            reader.decisions(accepted),
            shipped.get());
    accepted.keySet().removeIf(it -> !upload.xml().containsKey(it));
    return upload.with(reader.models(accepted));
  }

  static void judge(Upload upload, Problems problems) {
    upload
        .xml()
        .forEach(
            (resource, document) -> {
              ForeignDialectRule.check(resource, document, problems);
              new CodeRule(resource, AllowedExpressions.DELEGATES, problems).check(document);
            });
    upload
        .decisions()
        .forEach((resource, file) -> new DecisionTableRule(resource, problems).check(file));
    upload.forms().forEach(new FormContentRule(problems)::check);
    for (UploadedModel model : upload.models()) {
      OF_EVERY_MODEL.forEach(it -> it.check(model, upload, problems));
      OF_ROADMAPS.forEach(it -> it.check(model, upload, problems));
    }
    new IdentityRule(problems).check(upload);
  }
}
