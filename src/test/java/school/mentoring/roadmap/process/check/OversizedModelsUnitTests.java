package school.mentoring.roadmap.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import school.mentoring.roadmap.placing.ModelProblem;
import school.mentoring.roadmap.placing.RoadmapCheck;

/** Models that are short as files and endless when they are read or run. */
class OversizedModelsUnitTests {

  private static final Shipped SHIPPED = new Shipped(ModelFiles.shipped(), it -> false);
  private static final String END = "    <bpmn:endEvent id=\"endEvent_museumYear\"";

  private final RoadmapCheck check = new CamundaRoadmapCheck(() -> SHIPPED, IdOwners.NOBODY);

  private List<ModelProblem> problems(String addition) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> check.problems(with(addition)));
  }

  private static Map<String, byte[]> with(String addition) {
    return new Mutation("museum-mentoring.bpmn", END, addition + END, "", "", "")
        .applied(ModelFiles.museumRoadmap());
  }

  @Test
  void subprocessesInEachOtherAreReadInNoTime() {
    int deep = 40;
    String open =
        IntStream.range(0, deep)
            .mapToObj(
                it ->
                    """
                    <bpmn:subProcess id="subProcess_in%1$d" name="x">
                    <bpmn:startEvent id="startEvent_in%1$d" name="x"><bpmn:outgoing>flow_in%1$d</bpmn:outgoing></bpmn:startEvent>
                    <bpmn:sequenceFlow id="flow_in%1$d" sourceRef="startEvent_in%1$d" targetRef="subProcess_in%2$d" />
                    """
                        .formatted(it, it + 1))
            .collect(Collectors.joining());
    String inmost = "<bpmn:subProcess id=\"subProcess_in%d\" name=\"x\" />".formatted(deep);

    assertThat(problems(open + inmost + "</bpmn:subProcess>".repeat(deep))).isNotEmpty();
  }

  @Test
  void flowsWithoutNumberAreNotEvenLookedAt() {
    String flows =
        IntStream.range(0, 20_000)
            .mapToObj(
                "<bpmn:sequenceFlow id=\"f%d\" sourceRef=\"userTask_holdExhibition\" targetRef=\"endEvent_museumYear\" />"
                    ::formatted)
            .collect(Collectors.joining());

    assertThat(problems(flows))
        .extracting(ModelProblem::text)
        .anyMatch(it -> it.contains("стрелок"));
  }

  @Test
  void stagesThatCallStagesManyTimesAreTold() {
    Map<String, byte[]> files = new TreeMap<>(with(calls("firstCalls")));
    String stage = new String(files.get("prepare-museum.bpmn"), StandardCharsets.UTF_8);
    add(files, "first-calls.bpmn", named(stage, "firstCalls", calls("secondCalls")));
    add(files, "second-calls.bpmn", named(stage, "secondCalls", calls("prepareMuseum")));

    assertThat(check.problems(files))
        .extracting(ModelProblem::text)
        .anyMatch(it -> it.contains("вместе со всеми вызовами"));
  }

  private static String named(String stage, String key, String calls) {
    String end = "    <bpmn:endEvent id=\"endEvent_preparation\"";
    return stage.replace("prepareMuseum", key).replace(end, calls + end);
  }

  private static void add(Map<String, byte[]> files, String name, String model) {
    files.put(name, model.getBytes(StandardCharsets.UTF_8));
  }

  private static String calls(String stage) {
    return IntStream.range(0, 30)
        .mapToObj(
            it ->
                "<bpmn:callActivity id=\"callActivity_%s%d\" name=\"x\" calledElement=\"%s\" />"
                    .formatted(stage, it, stage))
        .collect(Collectors.joining());
  }
}
