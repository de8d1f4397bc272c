package school.mentoring;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import school.mentoring.engine.TaskForm;

/** The rules of the code that a compiler does not know; each says why it is there. */
class ArchitectureTests {

  private static final String ENGINE = "school.mentoring.engine..";
  private static final String PROCESS = "school.mentoring..process..";
  private static final String WEB = "school.mentoring..web..";
  private static final String MODULE_ROOT = "school.mentoring.*";

  private static final String[] ORDER_PARTS = {
    "school.mentoring.order.acquaintance..",
    "school.mentoring.order.approval..",
    "school.mentoring.order.authenticity..",
    "school.mentoring.order.content..",
    "school.mentoring.order.control..",
    "school.mentoring.order.draft..",
    "school.mentoring.order.history..",
    "school.mentoring.order.number..",
    "school.mentoring.order.paper..",
    "school.mentoring.order.register..",
    "school.mentoring.order.requisite..",
    "school.mentoring.order.substitution..",
    "school.mentoring.order.text..",
    "school.mentoring.order.warning..",
    "school.mentoring.order.wording.."
  };

  private static final String[] ROADMAP_PARTS = {
    "school.mentoring.roadmap.calendar..",
    "school.mentoring.roadmap.correspondence..",
    "school.mentoring.roadmap.course..",
    "school.mentoring.roadmap.next..",
    "school.mentoring.roadmap.placing..",
    "school.mentoring.roadmap.printed..",
    "school.mentoring.roadmap.version.."
  };

  /** What the proposals are made with. */
  private static final String[] UNDER_PROPOSALS = {
    "school.mentoring.matching.optimum..",
    "school.mentoring.matching.pair..",
    "school.mentoring.matching.policy..",
    "school.mentoring.matching.preference..",
    "school.mentoring.matching.settings..",
    "school.mentoring.matching.situation.."
  };

  /** What is made of the proposals. */
  private static final String[] OVER_PROPOSALS = {
    "school.mentoring.matching.board..",
    "school.mentoring.matching.imports..",
    "school.mentoring.matching.paper..",
    "school.mentoring.matching.proof..",
    "school.mentoring.matching.publication..",
    "school.mentoring.matching.waiting.."
  };

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("school.mentoring");

  @Test
  void theRulesSeeTheCode() {
    assertThat(CODE.size()).isGreaterThan(100);
    assertThat(CODE.contain(MentoringApplication.class)).isTrue();
  }

  @Test
  void onlyProcessPackagesAndTheEngineModuleKnowCamunda() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(PROCESS, ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..")
            .because("the engine is a detail at the edge: pages and rules must outlive it"));
  }

  @Test
  void onlyPortsDelegatesAndListenersDriveInstancesAndTasks() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .and(not(topLevelName("Camunda.*|.*(Delegate|Listeners?)")))
            // a filter is saved with a task query, and only TaskService makes one
            .and(not(topLevelName("TasklistFilters")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(RuntimeService.class, TaskService.class)
            .because(
                "who moves a process must be found by its name: Camunda… outwards, or inwards"));
  }

  @Test
  void aDelegateIsNamedSoHiddenAndLivesInAProcessPackage() {
    check(
        classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage(PROCESS)
            .because(
                "models find delegates by the verb of their task, and nobody else calls them"));
    check(
        classes()
            .that()
            .haveSimpleNameEndingWith("Delegate")
            .should()
            .implement(JavaDelegate.class)
            .because("the name promises that a model can run it"));
  }

  @Test
  void aDelegateHasOneCollaboratorAndPerhapsTheClock() {
    check(
        classes()
            .that()
            .implement(JavaDelegate.class)
            .should(haveAtMostOneCollaborator())
            .because("a delegate translates one step into one call; what needs two is a use case"));
  }

  @Test
  void theFormOfATaskIsNamedSoHiddenAndLivesInAProcessPackage() {
    check(
        classes()
            .that()
            .implement(TaskForm.class)
            .and()
            .areNotInterfaces()
            .should()
            .haveSimpleNameEndingWith("Form")
            .andShould()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage(PROCESS)
            .because("userTask_signOrder finds its form by the bean name signOrderForm"));
  }

  @Test
  void whatServesTheEngineIsHidden() {
    check(
        classes()
            .that()
            .resideInAPackage(PROCESS)
            .should(bePublicOnlyForItsSubPackages())
            .because("other modules talk to a module's API, never to its process"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(PROCESS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PROCESS)
            .because("pages and rules call the API; the engine alone calls the process"));
  }

  @Test
  void repositoriesAreHidden() {
    check(
        classes()
            .that()
            .areAssignableTo(Repository.class)
            .should(notBePublic())
            .andShould()
            .haveSimpleNameEndingWith("Repository")
            .because("a module's tables are reached through its API, which keeps their rules"));
  }

  @Test
  void nothingIsInjectedIntoFieldsOrMethods() {
    String because = "what a class needs stands in its constructor and is never missing";
    check(
        fields()
            .should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .because(because));
    check(methods().should().notBeAnnotatedWith(Autowired.class).because(because));
  }

  @Test
  void noClassIsNamedAfterNothing() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Dto|Constants)")
            .because("such a name hides the word of the business that is missing"));
  }

  @Test
  void controllersLiveInWebPackagesAndAreHidden() {
    check(
        classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(ControllerAdvice.class)
            .should()
            .resideInAPackage(WEB)
            .andShould(notBePublic())
            .because("what a module shows to browsers is found in one place and called by nobody"));
  }

  @Test
  void theRulesOfAModuleDoNotKnowItsProcessItsPagesOrTheWeb() {
    check(
        noClasses()
            .that()
            .resideInAPackage(MODULE_ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESS, WEB)
            .because("the domain is called by its edges and calls back through its own ports"));
    check(
        noClasses()
            .that()
            .resideInAPackage(MODULE_ROOT)
            .and()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
            .because("the same rule holds for a page, REST, a file and a task's form"));
  }

  @Test
  void thePackagesOfOrdersKnowEachOtherOneWayOnly() {
    check(
        slices()
            .matching("school.mentoring.order.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what is printed, numbered, worded and searched is understood one by one"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(ORDER_PARTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESS, WEB)
            .because("the parts of the domain are called by its edges, as its root is"));
  }

  @Test
  void thePackagesOfEnrolmentKnowEachOtherOneWayOnly() {
    check(
        slices()
            .matching("school.mentoring.enrolment.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what is typed, imported, listed and asked is understood one by one"));
    check(
        noClasses()
            .that()
            .resideInAPackage("school.mentoring.enrolment")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("school.mentoring.enrolment.*..")
            .because("people, their consents and pairs stand without what is made of them"));
  }

  @Test
  void thePackagesOfRoadmapsKnowEachOtherOneWayOnly() {
    check(
        slices()
            .matching("school.mentoring.roadmap.(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                "windows, versions, what comes in and what goes on are understood one by one"));
    check(
        noClasses()
            .that()
            .resideInAPackage("school.mentoring.roadmap")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROADMAP_PARTS)
            .because("roadmaps and programmes stand without what is made of them"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(ROADMAP_PARTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESS, WEB)
            .because("the parts of the domain are called by its edges, as its root is"));
    check(
        noClasses()
            .that()
            .resideInAPackage("school.mentoring.roadmap.window")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("school.mentoring.roadmap")
            .because("days and windows are told without any roadmap"));
  }

  @Test
  void thePackagesOfMatchingKnowEachOtherOneWayOnly() {
    check(
        slices()
            .matching("school.mentoring.matching.(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                "what is best, how it is proven and how it is shown are understood one by one"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(UNDER_PROPOSALS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("school.mentoring.matching")
            .because("rules and the best pairs stand without any proposal"));
    check(
        noClasses()
            .that()
            .resideInAPackage("school.mentoring.matching")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OVER_PROPOSALS)
            .because("a proposal stands without what is shown, printed and proven of it"));
  }

  @Test
  void entitiesHaveNoSetters() {
    check(
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an aggregate changes by transitions that may refuse, not field by field"));
  }

  @Test
  void timeComesFromTheClock() {
    check(
        classes()
            .that()
            .resideOutsideOfPackages(ENGINE, "school.mentoring.shared..")
            // a clock itself
            .and(not(topLevelName("RehearsalClock")))
            .should(askNobodyButTheClock())
            .because("a programme of any year must run today, and tests move the clock"));
  }

  @Test
  void onlyTheEngineModuleSetsTheEnginesClock() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ClockUtil.class)
            .because("there is one clock, and the engine follows it"));
  }

  @Test
  void nobodyPrintsToTheConsole() {
    check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("what is said goes to the log"));
  }

  private static void check(ArchRule rule) {
    rule.check(CODE);
  }

  private static DescribedPredicate<JavaClass> topLevelName(String pattern) {
    return nameMatching("(.*\\.)?(%s)(\\$.*)?".formatted(pattern)).forSubtype();
  }

  private static ArchCondition<JavaClass> bePublicOnlyForItsSubPackages() {
    return new ArchCondition<>("be public only where a sub-package uses it") {
      @Override
      public void check(JavaClass serving, ConditionEvents events) {
        boolean shared =
            serving.getDirectDependenciesToSelf().stream()
                .anyMatch(it -> !it.getOriginClass().getPackage().equals(serving.getPackage()));
        boolean open = serving.getModifiers().contains(JavaModifier.PUBLIC);
        events.add(
            new SimpleConditionEvent(
                serving,
                !open || shared,
                serving.getName() + " is public, but only its own package uses it"));
      }
    };
  }

  private static ArchCondition<JavaClass> haveAtMostOneCollaborator() {
    return new ArchCondition<>("have at most one collaborator beside the Clock") {
      @Override
      public void check(JavaClass delegate, ConditionEvents events) {
        for (JavaCodeUnit constructor : delegate.getConstructors()) {
          long collaborators =
              constructor.getRawParameterTypes().stream()
                  .filter(it -> !it.isEquivalentTo(Clock.class))
                  .count();
          events.add(
              new SimpleConditionEvent(
                  delegate,
                  collaborators <= 1,
                  "%s has %d collaborators".formatted(delegate.getName(), collaborators)));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> askNobodyButTheClock() {
    return new ArchCondition<>("ask nobody but the Clock for the time") {
      @Override
      public void check(JavaClass asking, ConditionEvents events) {
        asking.getCodeUnitAccessesFromSelf().stream()
            .filter(ArchitectureTests::readsTheSystemsTime)
            .forEach(it -> events.add(SimpleConditionEvent.violated(asking, it.getDescription())));
      }
    };
  }

  private static boolean readsTheSystemsTime(JavaCodeUnitAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    Set<String> parameters =
        Set.copyOf(
            access.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList());
    boolean now =
        owner.startsWith("java.time.")
            && name.equals("now")
            && !parameters.contains(Clock.class.getName());
    // nanoTime measures how long something took, whatever the date
    boolean system = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    boolean clock = owner.equals("java.time.Clock") && name.matches("system.*|tick.*");
    boolean date =
        owner.matches("java\\.util\\.(Date|GregorianCalendar)")
            && name.equals("<init>")
            && parameters.isEmpty();
    return now || system || clock || date;
  }
}
