-- kinds are data now and are kept by the keys that models name
update official_order set kind = 'implementation' where kind = 'IMPLEMENTATION';
update official_order set kind = 'implementationAlone' where kind = 'IMPLEMENTATION_ALONE';
update official_order set kind = 'regulation' where kind = 'REGULATION';
update official_order set kind = 'roadmap' where kind = 'ROADMAP';
update official_order set kind = 'regulationAndRoadmap' where kind = 'REGULATION_AND_ROADMAP';
update official_order set kind = 'projectRoadmap' where kind = 'PROJECT_ROADMAP';
update official_order set kind = 'projectInSchool' where kind = 'PROJECT_IN_SCHOOL';
update official_order set kind = 'monitoringSchedule' where kind = 'MONITORING_SCHEDULE';
update official_order set kind = 'districtPlan' where kind = 'DISTRICT_PLAN';
update official_order set kind = 'districtRegulation' where kind = 'DISTRICT_REGULATION';
update official_order set kind = 'curator' where kind = 'CURATOR';
update official_order set kind = 'mentorSchool' where kind = 'MENTOR_SCHOOL';
update official_order set kind = 'pairs' where kind = 'PAIRS';
update official_order set kind = 'reward' where kind = 'REWARD';
update official_order set kind = 'finalEvent' where kind = 'FINAL_EVENT';
