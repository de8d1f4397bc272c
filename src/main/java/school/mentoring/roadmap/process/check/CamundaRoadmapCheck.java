package school.mentoring.roadmap.process.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.model.xml.ModelException;
import school.mentoring.roadmap.placing.DrawnRoadmap;
import school.mentoring.roadmap.placing.Judgement;
import school.mentoring.roadmap.placing.RoadmapCheck;

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
          new FlowRule(),
          new PropertyRule(),
          new SizeRule(),
          new TimerRule(),
          new ResponsibleRule());

  /** What a roadmap and its stages obey. */
  static final List<ModelRule> OF_ROADMAPS =
      List.of(
          new RoadmapRule(),
          new PeriodRule(),
          new PrintedFormRule(),
          new LineRule(),
          new SameLineRule(),
          new WindowRule(),
          new BoundLineRule(),
          new TaskFormRule(),
          new DecidesRule(),
          new CallRule(),
          new BlockInputRule(),
          new RejectedOrderRule(),
          new CallCycleRule(),
          new CallTreeRule(),
          new WaitRule(),
          new MessageRule(),
          new BorrowedTaskRule(),
          new VariableRule(),
          new ActionRule(),
          new DateQuestionRule(),
          new DecisionCallRule());

  private final Supplier<Shipped> shipped;
  private final IdOwners owners;

  /**
   * @param shipped what the application brings with it
   * @param owners what was deployed before
   */
  CamundaRoadmapCheck(Supplier<Shipped> shipped, IdOwners owners) {
    this.shipped = shipped;
    this.owners = owners;
  }

  @Override
  public Judgement judged(Map<String, byte[]> resources) {
    Problems problems = new Problems();
    Map<String, byte[]> strange = new TreeMap<>(resources);
    strange.entrySet().removeIf(it -> shipped.get().trusts(it.getKey(), it.getValue()));
    for (String resource : resources.keySet()) {
      if (!strange.containsKey(resource)) {
        complete(resource, resources.keySet(), problems);
      }
    }
    Upload upload = read(strange, problems);
    judge(upload, problems);
    return new Judgement(problems.found(), drawn(upload));
  }

  private static List<DrawnRoadmap> drawn(Upload upload) {
    return upload.models().stream()
        .filter(UploadedModel::isRoadmap)
        .map(it -> new DrawnRoadmap(it.resource(), it.key(), it.name()))
        .toList();
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
    return upload.with(reader.models(upload.xml()));
  }

  private void judge(Upload upload, Problems problems) {
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
      if (SizeRule.tooLarge(model, problems)) {
        continue;
      }
      OF_EVERY_MODEL.forEach(it -> apply(it, model, upload, problems));
      OF_ROADMAPS.forEach(it -> apply(it, model, upload, problems));
    }
    new IdentityRule(owners, problems).check(upload);
  }

  /** What refers to an element that is not there cannot be followed, by whatever rule. */
  private static void apply(ModelRule rule, UploadedModel model, Upload upload, Problems problems) {
    try {
      rule.check(model, upload, problems);
    } catch (ModelException missing) {
      problems.add(
          model.resource(),
          "файл ссылается на элемент, которого в нём нет (%s)".formatted(missing.getMessage()),
          "удалите стрелки вокруг этого места и нарисуйте их заново в Camunda Modeler");
    }
  }
}
