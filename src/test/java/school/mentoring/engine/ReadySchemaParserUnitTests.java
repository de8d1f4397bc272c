package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReadySchemaParserUnitTests {

  private static final ProcessEngine OURS = engine("ours", ReadySchemaParser.FACTORY);
  private static final ProcessEngine PLAIN = engine("plain", new DefaultBpmnParseFactory());

  private static final String RIGHT =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
        <process id="walk" isExecutable="true" camunda:historyTimeToLive="P5D">
          <startEvent id="start" /><sequenceFlow id="flow" sourceRef="start" targetRef="end" /><endEvent id="end" />
        </process>
      </definitions>
      """;

  private static ProcessEngine engine(String name, BpmnParseFactory parses) {
    StandaloneInMemProcessEngineConfiguration engine =
        new StandaloneInMemProcessEngineConfiguration();
    engine.setProcessEngineName("ready-schema-" + name);
    engine.setJdbcUrl("jdbc:h2:mem:ready-schema-" + name);
    engine.setJobExecutorActivate(false);
    engine.setBpmnParseFactory(parses);
    return engine.buildProcessEngine();
  }

  @AfterAll
  static void close() {
    OURS.close();
    PLAIN.close();
  }

  private static void deploy(ProcessEngine engine, String model) {
    engine.getRepositoryService().createDeployment().addString("walk.bpmn", model).deploy();
  }

  @Test
  void aModelThatFollowsTheStandardRuns() {
    deploy(OURS, RIGHT);
    assertThat(OURS.getRuntimeService().startProcessInstanceByKey("walk").isEnded()).isTrue();
  }

  @Test
  void aModelIsRefusedForTheSameReasonsAsByTheEngineItself() {
    for (String wrong :
        List.of(
            RIGHT.replace("<endEvent id=\"end\" />", "<endEvent id=\"start\" />"),
            RIGHT.replace("targetRef=\"end\"", "targetRef=\"nowhere\""),
            RIGHT.replace("<startEvent", "<stray /><startEvent"),
            RIGHT.replace("isExecutable=\"true\"", "isExecutable=\"perhaps\""))) {
      assertThat(refused(OURS, wrong)).contains("cvc-").isEqualTo(refused(PLAIN, wrong));
    }
  }

  private static String refused(ProcessEngine engine, String model) {
    return catchThrowableOfType(ParseException.class, () -> deploy(engine, model)).getMessage();
  }

  @Test
  void nothingOutsideTheModelIsRead() {
    String foreign = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + RIGHT;
    assertThat(
            catchThrowableOfType(ProcessEngineException.class, () -> deploy(OURS, foreign))
                .getCause())
        .hasMessageContaining("DOCTYPE");
  }
}
