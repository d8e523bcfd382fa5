package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.channel.Door;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.instrument.Definition;

/** What stands behind a public code: the door, its collection and what is asked. */
public record OpenSurvey(Door door, CollectionFacts collection, Definition definition) {}
