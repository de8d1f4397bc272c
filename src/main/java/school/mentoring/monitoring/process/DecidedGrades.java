package school.mentoring.monitoring.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.monitoring.indicator.Grading;

/**
 * Asks the newest deployed decision table {@code gradeIndicator}, beside the engine: a page that is
 * looked at must not leave a record of fifty decisions behind.
 */
@Component
class DecidedGrades implements Grading {

  private static final String TABLE = "gradeIndicator";

  private final RepositoryService repository;
  private final AsSystem system;
  private final DmnEngine tables =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  /** What was deployed never changes, so that every node may keep it read. */
  private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

  DecidedGrades(RepositoryService repository, AsSystem system) {
    this.repository = repository;
    this.system = system;
  }

  @Override
  public List<Verdict> judge(List<Question> questions) {
    DmnDecision table = system.call(this::newest);
    return questions.stream().map(it -> judge(table, it)).toList();
  }

  private DmnDecision newest() {
    String id =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(TABLE)
            .withoutTenantId()
            .latestVersion()
            .singleResult()
            .getId();
    return read.computeIfAbsent(
        id, it -> tables.parseDecision(TABLE, repository.getDmnModelInstance(it)));
  }

  private Verdict judge(DmnDecision table, Question question) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("value", question.value() == null ? null : question.value().doubleValue());
    asked.put("target", question.target() == null ? null : question.target().doubleValue());
    asked.put("moreIsBetter", question.moreIsBetter());
    Map<String, Object> said =
        tables.evaluateDecisionTable(table, asked).getSingleResult().getEntryMap();
    return new Verdict(said.get("level").toString(), (Boolean) said.get("reached"));
  }
}
